import { fileKinds, isFileKind } from '@nybrud/domain';

type Named = { name: string; type: string; size: number };

/** How a file goes out: as an attachment of a type from our own list, in a box where nothing runs. */
export const attachmentHeaders = ({ name, type, size }: Named): Record<string, string> => ({
  'content-type': isFileKind(type) ? fileKinds[type].mediaType : 'application/octet-stream',
  'content-length': String(size),
  'content-disposition': attachmentNamed(name),
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
});

/** The name for old readers in plain letters, and in full for all others (RFC 6266, RFC 8187). */
function attachmentNamed(name: string): string {
  const plain = name.normalize('NFD').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/Æ/g, 'AE').replace(/Ø/g, 'O').replace(/[^\w .()-]/g, '');
  const full = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
