import { accept, refuse, type Result } from '../result.ts';

export const MAX_FILE_BYTES = 25 * 1024 * 1024;
export const MAX_FILES = 500;
export const MAX_PROJECT_BYTES = 2 * 1024 * 1024 * 1024;

/** Whether a file of that size is one that can be kept. */
export function judgeSize(size: number): Result<number> {
  if (size === 0) return refuse('file_empty');
  return size > MAX_FILE_BYTES ? refuse('file_too_large', { limit: MAX_FILE_BYTES }) : accept(size);
}

/** Whether a project has room for one more. Files that were taken away are kept as well, and count. */
export function judgeRoom({ files, bytes }: { files: number; bytes: number }, size: number): Result<number> {
  const hasRoom = files < MAX_FILES && bytes + size <= MAX_PROJECT_BYTES;
  return hasRoom ? accept(size) : refuse('too_many_files', { files: MAX_FILES, bytes: MAX_PROJECT_BYTES });
}
