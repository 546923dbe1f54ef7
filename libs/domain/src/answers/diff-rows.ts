import { isSame } from './is-same.ts';

export type ChangeKind = 'added' | 'changed' | 'removed';
export type CellChange = { columnKey: string; before: unknown; after: unknown };
export type RowChange = { rowId: string; change: ChangeKind | 'moved'; cells: CellChange[] };
type Row = { id: string; cells: Record<string, unknown> };

/** What happened to each row, by its id; null unless both sides have rows. */
export function diffRows(before: unknown, after: unknown): RowChange[] | null {
  const was = rowsById(before);
  const is = rowsById(after);
  if (was === null || is === null) return null;
  const kept = [...was.keys()].filter((id) => is.has(id));
  const movedFrom = movedRows(kept, [...is.keys()].filter((id) => was.has(id)));
  const now = [...is.values()].flatMap((row) => rowChange(was.get(row.id), row, movedFrom.has(row.id)));
  const gone = [...was.values()]
    .filter(({ id }) => !is.has(id))
    .map((row): RowChange => ({ rowId: row.id, change: 'removed', cells: cellsOf(row.cells, {}) }));
  return [...now, ...gone];
}

function rowChange(was: Row | undefined, is: Row, moved: boolean): RowChange[] {
  if (!was) return [{ rowId: is.id, change: 'added', cells: cellsOf({}, is.cells) }];
  const cells = cellsOf(was.cells, is.cells);
  if (cells.length > 0) return [{ rowId: is.id, change: 'changed', cells }];
  return moved ? [{ rowId: is.id, change: 'moved', cells }] : [];
}

const cellsOf = (before: Record<string, unknown>, after: Record<string, unknown>): CellChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isSame(before[key], after[key]))
    .map((columnKey) => ({ columnKey, before: before[columnKey] ?? null, after: after[columnKey] ?? null }));

/** The rows that left their place: all but the longest run that kept its order, so that one row moved is one change. */
function movedRows(was: string[], is: string[]): Set<string> {
  const places = new Map(was.map((id, at) => [id, at]));
  const runs: string[][] = [];
  for (const id of is) {
    const before = runs.filter((run) => (places.get(run.at(-1) ?? '') ?? -1) < (places.get(id) ?? 0));
    runs.push([...before.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []), id]);
  }
  const stayed = new Set(runs.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []));
  return new Set(is.filter((id) => !stayed.has(id)));
}

function rowsById(value: unknown): Map<string, Row> | null {
  if (!Array.isArray(value)) return null;
  const rows = value.flatMap((row: unknown): Row[] => {
    if (typeof row !== 'object' || row === null || !('id' in row) || typeof row.id !== 'string') return [];
    const { id, ...cells } = row;
    return [{ id, cells }];
  });
  return rows.length === value.length ? new Map(rows.map((row) => [row.id, row])) : null;
}
