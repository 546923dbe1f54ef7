import { accept, refuse, type Result } from '../result.ts';
import { type FileKind, knownBy } from './file-kind.ts';

/** What of a file is looked at: how it begins and ends, and whether all of it is text. */
export type FileContent = { start: Uint8Array; end: Uint8Array; isText: boolean };

/** How much of the start and the end is looked at: the end of a zip archive may stand 64 kB before that of the file. */
export const START_BYTES = 1024;
export const END_BYTES = 66_000;

const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const END_OF_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];
const END_OF_ARCHIVE_BYTES = 22;
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** Whether the content is what the name claims, and nothing else besides. What an archive holds is judged by `judgeArchive`. */
export function judgeContent(kind: FileKind, content: FileContent): Result<FileKind> {
  return isOfKind(kind, content) ? accept(kind) : refuse('file_content_differs');
}

function isOfKind(kind: FileKind, { start, end, isText }: FileContent): boolean {
  const known = knownBy(kind);
  if (known.by === 'text') return isText && !isForeignText(start);
  if (known.by === 'archive') return beginsWith(start, LOCAL_HEADER) && (known.mediaType === undefined || declares(start, known.mediaType));
  return beginsWith(start, known.bytes) && endsAs(kind, end) && !isArchiveToo(end);
}

const beginsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0) => wanted.every((byte, index) => bytes[at + index] === byte);

/** Pages, drawings and PDF can be written as text; a program that opens them by their content would not take them for it. */
function isForeignText(start: Uint8Array): boolean {
  const text = latin1(start);
  return text.includes('%PDF-') || /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|head|body|svg|script|\?xml|!--)/i.test(text);
}

/** An open document says first, and uncompressed, what it is. */
const declares = (start: Uint8Array, mediaType: string): boolean => latin1(start.subarray(30)).startsWith(`mimetype${mediaType}`);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function endsAs(kind: FileKind, end: Uint8Array): boolean {
  if (kind === 'pdf') return latin1(end.subarray(-1024)).includes('%%EOF');
  return kind !== 'png' || beginsWith(end, PNG_END, end.length - PNG_END.length);
}

/** A zip archive is read from its end, so a picture or PDF with one behind it is both. */
function isArchiveToo(end: Uint8Array): boolean {
  for (let at = end.length - END_OF_ARCHIVE_BYTES; at >= 0; at--) {
    const comment = (end[at + 20] ?? 0) + 256 * (end[at + 21] ?? 0);
    if (beginsWith(end, END_OF_ARCHIVE, at) && at + END_OF_ARCHIVE_BYTES + comment <= end.length) return true;
  }
  return false;
}

/** Bytes that stand in no text of any of the usual encodings of Danish: all control characters but tab, line and page ends. */
export const isTextBytes = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
