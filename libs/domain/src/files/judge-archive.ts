import { accept, refuse, type Result } from '../result.ts';
import { type FileKind, fileKinds, knownBy } from './file-kind.ts';

/** What the directory of a zip archive says of one entry; nothing of it is unpacked. */
export type ArchiveEntry = { name: string; packed: number; unpacked: number; offset: number; isLink: boolean; isEncrypted: boolean };

export const MAX_ENTRIES = 1000;
const MAX_UNPACKED = 200 * 1024 * 1024;
const MAX_RATIO = 100;
/** Programs inside a document. */
const MACROS = /(?:^|\/)vbaProject\.bin$/i;

/** Whether an archive is the document that its name claims, and harmless to unpack. */
export function judgeArchive(kind: FileKind, entries: readonly ArchiveEntry[], size: number): Result<FileKind> {
  const isSound = entries.length <= MAX_ENTRIES && entries.every(isSafe) && fits(entries, size) && isDocument(kind, entries);
  return isSound ? accept(kind) : refuse('file_content_differs');
}

const isSafe = ({ name, isLink, isEncrypted }: ArchiveEntry): boolean =>
  !isLink && !isEncrypted && !MACROS.test(name) && !/[\\\p{Cc}]/u.test(name) && !/^(?:\/|[a-z]:)/i.test(name) && !name.split('/').includes('..');

/** Not many times its own size when unpacked; no two entries out of the same bytes; and nothing stands before the archive. */
function fits(entries: readonly ArchiveEntry[], size: number): boolean {
  const unpacked = sum(entries.map((entry) => entry.unpacked));
  const first = Math.min(...entries.map(({ offset }) => offset));
  return unpacked <= MAX_UNPACKED && unpacked <= MAX_RATIO * size && sum(entries.map(({ packed }) => packed)) <= size && first === 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** It holds what makes it this kind of document, once, and not what would make it another kind. */
function isDocument(kind: FileKind, entries: readonly ArchiveEntry[]): boolean {
  const own = markerOf(kind);
  const names = entries.map(({ name }) => name);
  const markers = new Set(Object.values(fileKinds).flatMap(({ known }) => (known.by === 'archive' ? [known.marker] : [])));
  return names.filter((name) => markers.has(name)).join() === own && new Set(names).size === names.length;
}

function markerOf(kind: FileKind): string | undefined {
  const known = knownBy(kind);
  return known.by === 'archive' ? known.marker : undefined;
}
