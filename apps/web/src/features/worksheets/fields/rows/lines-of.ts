/** Tab-separated text, as spreadsheets copy it: a cell with line breaks stands in quotation marks, and marks inside it are doubled. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (;;) {
    const match = cell.exec(text);
    if (!match) return lines;
    lines.at(-1)?.push(wordsIn(match));
    if (match[3] === '') return withoutEmpty(lines);
    if (match[3] !== '\t') lines.push([]);
  }
}

const wordsIn = ([, quoted, plain]: readonly (string | undefined)[]): string => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
const withoutEmpty = (lines: string[][]): string[][] => lines.filter((line) => line.some((cell) => cell !== ''));

/** Whether it is more than one cell: one alone is pasted as text. */
export const isTable = (text: string): boolean => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''));
