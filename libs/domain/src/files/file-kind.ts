import { accept, refuse, type Result } from '../result.ts';

/** How a kind of file is known: by its first bytes, by what a zip archive must hold, or by being plain text. */
type Known =
  | { by: 'signature'; bytes: readonly number[] }
  | { by: 'archive'; marker: string; mediaType?: string }
  | { by: 'text' };

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const openXml = (what: string) => `application/vnd.openxmlformats-officedocument.${what}`;
const openDocument = (what: string) => `application/vnd.oasis.opendocument.${what}`;

/** What may be kept, by its extension. What a browser or a row calls the type is never used. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', known: { by: 'signature', bytes: ascii('%PDF-') } },
  docx: { mediaType: openXml('wordprocessingml.document'), known: { by: 'archive', marker: 'word/document.xml' } },
  xlsx: { mediaType: openXml('spreadsheetml.sheet'), known: { by: 'archive', marker: 'xl/workbook.xml' } },
  pptx: { mediaType: openXml('presentationml.presentation'), known: { by: 'archive', marker: 'ppt/presentation.xml' } },
  odt: { mediaType: openDocument('text'), known: { by: 'archive', marker: 'content.xml', mediaType: openDocument('text') } },
  ods: { mediaType: openDocument('spreadsheet'), known: { by: 'archive', marker: 'content.xml', mediaType: openDocument('spreadsheet') } },
  png: { mediaType: 'image/png', known: { by: 'signature', bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] } },
  jpg: { mediaType: 'image/jpeg', known: { by: 'signature', bytes: [0xff, 0xd8, 0xff] } },
  csv: { mediaType: 'text/csv', known: { by: 'text' } },
  txt: { mediaType: 'text/plain', known: { by: 'text' } },
} satisfies Record<string, { mediaType: string; known: Known }>;

export type FileKind = keyof typeof fileKinds;
/** In the order in which they are offered. */
export const fileKindKeys: readonly string[] = Object.keys(fileKinds);

export const isFileKind = (key: string): key is FileKind => Object.hasOwn(fileKinds, key);

/** The kind that a name claims; its content must bear it out. */
export function kindOfName(name: string): Result<FileKind> {
  const [, extension = ''] = /[^.\s].*\.([^.]+)$/.exec(name) ?? [];
  const key = extension.toLowerCase() === 'jpeg' ? 'jpg' : extension.toLowerCase();
  return isFileKind(key) ? accept(key) : refuse('file_type_not_allowed', { allowed: fileKindKeys });
}

export const knownBy = (kind: FileKind): Known => fileKinds[kind].known;
