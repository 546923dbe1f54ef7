import type { Row } from '@nybrud/domain';
import type { Around, Cell } from '../around.ts';
import { cellFromText } from './cell-from-text.ts';
import { linesOf } from './lines-of.ts';
import { newRow } from './row-changes.ts';

export type Unread = { row: number; cell: Cell; text: string };
/** `beyond`: the first column that the table does not have, counted from one. */
export type Pasted = { rows: Row[]; unread: Unread[]; beyond: number | undefined };

/** Rows from a spreadsheet, column by column. A first line that repeats the names of the columns is left out. */
export function pasteRows(text: string, cells: readonly Cell[], around: Around, today: Date): Pasted {
  const lines = linesOf(text).filter((line, index) => index > 0 || !isHeading(line, cells));
  const read = lines.map((line, index) => readLine(line, index + 1, cells, (cell, words) => cellFromText(words, { cell, around, today })));
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  return {
    rows: read.map(({ values }) => newRow(values)),
    unread: read.flatMap(({ unread }) => unread),
    beyond: widest > cells.length ? cells.length + 1 : undefined,
  };
}

const isHeading = (line: readonly string[], cells: readonly Cell[]): boolean =>
  cells.every(({ label }, index) => [label.da, label.en].some((name) => name.toLocaleLowerCase('da') === line[index]?.toLocaleLowerCase('da')));

function readLine(line: readonly string[], row: number, cells: readonly Cell[], read: (cell: Cell, text: string) => unknown) {
  const given = cells.flatMap((cell, index) => (line[index] ? [{ cell, text: line[index], value: read(cell, line[index]) }] : []));
  return {
    values: Object.fromEntries(given.filter(({ value }) => value !== undefined).map(({ cell, value }) => [cell.key, value])),
    unread: given.filter(({ value }) => value === undefined).map(({ cell, text }) => ({ row, cell, text })),
  };
}
