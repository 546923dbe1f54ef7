import { describe, expect, it } from '@jest/globals';
import { kindOfName } from './file-kind.ts';
import { fileName } from './file-name.ts';
import { judgeRoom, judgeSize, MAX_FILE_BYTES, MAX_FILES, MAX_PROJECT_BYTES } from './room.ts';

describe('the kind of a file', () => {
  it.each([
    ['Referat fra workshop.docx', 'docx'], ['BUDGET.XLSX', 'xlsx'], ['foto.jpeg', 'jpg'], ['a.b.c.pdf', 'pdf'], ['nævn æøå.txt', 'txt'],
  ])('of %s is %s', (name, kind) => {
    expect(kindOfName(name)).toEqual({ ok: true, value: kind });
  });

  it.each(['virus.exe', 'side.html', 'tegning.svg', 'makro.docm', 'arkiv.zip', 'uden endelse', '.pdf', 'pdf', 'a.pdf.exe', 'x.constructor', 'note.txt ', ''])('of "%s" is none that is kept', (name) => {
    expect(kindOfName(name)).toMatchObject({ ok: false, refusal: { code: 'file_type_not_allowed' } });
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\mette\\Behov.docx', 'Behov.docx'],
    ['linje\r\nSet-Cookie: a=b.txt', 'linjeSet-Cookie: a=b.txt'],
    ['rapport\u202Efdp.txt', 'rapportfdp.txt'],
    ['A\u030Aben æøå.pdf', 'Åben æøå.pdf'],
    ['  to   mellemrum .csv ', 'to mellemrum .csv'],
    ['nul\u0000.pdf', 'nul.pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(fileName(given)).toBe(shown);
  });

  it('that is too long keeps what says its kind', () => {
    const name = fileName(`${'å'.repeat(300)}.docx`);
    expect([name.length, name.endsWith('å.docx')]).toEqual([200, true]);
    expect(fileName(`${'😀'.repeat(150)}.pdf`).isWellFormed()).toBe(true);
  });
});

describe('the size of a file', () => {
  it.each([[0, 'file_empty'], [MAX_FILE_BYTES + 1, 'file_too_large']])('of %d bytes is refused', (size, code) => {
    expect(judgeSize(size)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('may be all that is allowed', () => {
    expect(judgeSize(MAX_FILE_BYTES).ok).toBe(true);
  });

  it.each([
    [{ files: MAX_FILES - 1, bytes: 0 }, 1, true], [{ files: MAX_FILES, bytes: 0 }, 1, false],
    [{ files: 1, bytes: MAX_PROJECT_BYTES - 1 }, 1, true], [{ files: 1, bytes: MAX_PROJECT_BYTES - 1 }, 2, false],
  ])('in a project with %j and %d bytes more: %s', (held, size, ok) => {
    expect(judgeRoom(held, size).ok).toBe(ok);
  });
});
