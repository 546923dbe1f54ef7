import { isBlank, type Row } from '@nybrud/domain';

/** The rows of a value that may be none, or somebody's half-typed one. */
export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export const newRow = (cells: Record<string, unknown> = {}): Row => ({ ...cells, id: crypto.randomUUID() });

/** Other rows stay the same objects, so that only the changed one is drawn again. */
export const withCell = (rows: readonly Row[], id: string, key: string, value: unknown): Row[] =>
  rows.map((row) => (row.id === id ? cellSet(row, key, value) : row));

function cellSet({ id, ...cells }: Row, key: string, value: unknown): Row {
  const kept = Object.entries({ ...cells, [key]: value }).filter(([, cell]) => cell !== undefined && cell !== '');
  return { ...Object.fromEntries(kept), id };
}

export function moved(rows: readonly Row[], id: string, step: 1 | -1): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row || rows[at + step] === undefined) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(at + step, 0, row);
}

/** The new rows take the place of the empty one they were pasted into. */
export function pastedInto(rows: readonly Row[], id: string, pasted: readonly Row[]): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 || !isBlank(rows[at]) ? [...rows, ...pasted] : rows.toSpliced(at, 1, ...pasted);
}
