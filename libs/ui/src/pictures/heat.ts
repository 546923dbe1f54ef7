import type { DrawingSize } from './drawing-size.ts';
import { wrapWords } from './wrap-words.ts';

/** None, few, some or most, by share of the largest number. */
export function heatOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count <= 0 || most <= 0) return 0;
  if (count > most * 0.75) return 3;
  return count > most * 0.4 ? 2 : 1;
}

export type HeatLayout = {
  width: number;
  height: number;
  unit: number;
  head: number;
  labels: number;
  cell: number;
  rowHeight: number;
  left: (column: number) => number;
  top: (row: number) => number;
};

/** Equal fields beside a column of names; the rows are as high as the longest name needs. */
export function layHeat({ width, unit }: DrawingSize, { names, columns }: { names: string[]; columns: number }): HeatLayout {
  const labels = Math.min(width * 0.42, 260 * unit);
  const cell = (width - labels) / Math.max(1, columns);
  const lines = Math.max(1, ...names.map((name) => wrapWords(name, (labels - 8) / unit).length));
  const [head, rowHeight] = [(cell < 70 * unit ? 44 : 28) * unit, Math.max(32, lines * 18 + 8) * unit];
  const top = (row: number) => head + row * rowHeight;
  return { width, height: top(names.length), unit, head, labels, cell, rowHeight, left: (column) => labels + column * cell, top };
}
