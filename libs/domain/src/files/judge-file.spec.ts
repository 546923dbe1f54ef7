import { describe, expect, it } from '@jest/globals';
import { type FileKind, fileKinds } from './file-kind.ts';
import { type ArchiveEntry, judgeArchive } from './judge-archive.ts';
import { isTextBytes, judgeContent } from './judge-content.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const told = (text: string) => ({ start: bytes(text).subarray(0, 1024), end: bytes(text), isText: isTextBytes(bytes(text)) });
const PNG = '\x89PNG\r\n\x1a\n…billede…\0\0\0\0IEND\xae\x42\x60\x82';
const END = `PK\x05\x06${'\0'.repeat(18)}`;
const PDF = '%PDF-1.7\nindhold\n%%EOF\n';
const JPG = '\xff\xd8\xff\xe0billede\xff\xd9';
const ODT = `PK\x03\x04${'\0'.repeat(26)}mimetype${fileKinds.odt.mediaType}`;

describe('a content', () => {
  it.each<[FileKind, string]>([
    ['pdf', PDF], ['png', PNG], ['jpg', JPG], ['docx', 'PK\x03\x04 resten'], ['odt', ODT], ['txt', 'Kære hold'], ['csv', 'navn;beløb\r\n\u00c6rø;1\t2'],
  ])('of %s is what its name claims', (kind, text) => {
    expect(judgeContent(kind, told(text))).toEqual({ ok: true, value: kind });
  });

  it.each<[FileKind, string, string]>([
    ['pdf', 'MZ program', 'a program'],
    ['pdf', ` ${PDF}`, 'a PDF that does not begin as one'],
    ['pdf', '%PDF-1.7\nuden slutning', 'a PDF without its end'],
    ['pdf', `${PDF}${END}`, 'a PDF with an archive behind it'],
    ['pdf', `%PDF-1.7\n${END}\n%%EOF`, 'a PDF with an archive inside it'],
    ['png', JPG, 'another picture'],
    ['png', `${PNG}<script>`, 'a picture with a page behind it'],
    ['png', 'GIF89a', 'a picture of a type that is not kept'],
    ['jpg', `${JPG}${END}`, 'a picture with an archive behind it'],
    ['jpg', '<svg onload="alert(1)">', 'a drawing with a program in it'],
    ['docx', `\xd0\xcf\x11\xe0`, 'an old Word document'],
    ['docx', `junk PK\x03\x04`, 'an archive with something before it'],
    ['docx', PDF, 'a PDF'],
    ['odt', 'PK\x03\x04 noget andet', 'an archive that does not say what it is'],
    ['ods', ODT, 'a text called a spreadsheet'],
    ['txt', PDF, 'a PDF that is written as text'],
    ['txt', `indledning\n${PDF}`, 'a PDF behind a few words'],
    ['txt', '<!DOCTYPE html><script>alert(1)</script>', 'a page'],
    ['txt', '\u00ef\u00bb\u00bf  <html>', 'a page behind a mark of its encoding'],
    ['csv', 'a;b\n\0', 'a file with zeros'],
    ['csv', 'PK\x03\x04', 'an archive'],
    ['csv', '<svg xmlns="http://www.w3.org/2000/svg">', 'a drawing'],
    ['csv', '<?xml version="1.0"?><html>', 'a page as XML'],
  ])('called %s is refused when it is %j, %s', (kind, text) => {
    expect(judgeContent(kind, told(text))).toMatchObject({ ok: false, refusal: { code: 'file_content_differs' } });
  });
});

describe('an archive', () => {
  const entry = (name: string, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({ name, packed: 100, unpacked: 400, offset: 30, isLink: false, isEncrypted: false, ...more });
  const word = [entry('[Content_Types].xml', { offset: 0 }), entry('word/document.xml'), entry('word/embeddings/Regneark.xlsx')];
  const code = (kind: FileKind, entries: ArchiveEntry[], size = 10_000) => {
    const judged = judgeArchive(kind, entries, size);
    return judged.ok ? 'kept' : judged.refusal.code;
  };

  it('that holds a Word document is one', () => {
    expect(code('docx', word)).toBe('kept');
  });

  it.each([
    ['nothing of the kind', [entry('a.txt', { offset: 0 })]],
    ['two kinds at once', [...word, entry('xl/workbook.xml')]],
    ['an entry twice', [...word, entry('word/document.xml')]],
    ['a thousand times its size', [...word, entry('bombe', { unpacked: 10_000_000 })]],
    ['more than 200 MB', [...word, entry('stor', { unpacked: 201 * 1024 * 1024 })]],
    ['entries out of the same bytes', [...word, entry('samme', { packed: 9_900 })]],
    ['more than a thousand entries', [...word, ...Array.from({ length: 998 }, (_, index) => entry(`side${index}`, { packed: 0, unpacked: 0 }))]],
    ['a way out of its folder', [...word, entry('../../etc/passwd')]],
    ['an absolute path', [...word, entry('/etc/passwd')]],
    ['a path of Windows', [...word, entry('C:/a')]],
    ['a backslash', [...word, entry('word\\..\\a')]],
    ['a line break in a name', [...word, entry('a\nb')]],
    ['a link', [...word, entry('link', { isLink: true })]],
    ['something encrypted', [...word, entry('hemmelig', { isEncrypted: true })]],
    ['macros', [...word, entry('word/vbaProject.bin')]],
    ['something before it', word.map((one) => ({ ...one, offset: one.offset + 7 }))],
    ['nothing at all', []],
  ])('with %s is refused', (_, entries) => {
    expect(code('docx', entries, entries.some(({ name }) => name === 'stor') ? 25_000_000 : 10_000)).toBe('file_content_differs');
  });

  it('of a Word document is no spreadsheet', () => {
    expect(code('xlsx', word)).toBe('file_content_differs');
  });
});
