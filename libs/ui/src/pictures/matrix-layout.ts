import type { Point } from './drag.ts';
import type { DrawingSize } from './drawing-size.ts';
import type { MatrixItem, Spot } from './matrix.ts';
import { wrapWords } from './wrap-words.ts';

type Row = { y: number; top: number; height: number };

export type MatrixLayout = {
  width: number;
  height: number;
  unit: number;
  radius: number;
  /** Room for the words of the vertical axis; without words only its numbers stand there. */
  labels: number;
  hasWords: boolean;
  /** Room for the steps of the horizontal axis. */
  foot: number;
  cell: number;
  /** From the highest step down. */
  rows: Row[];
  columns: number;
  /** Where each placed item's bubble has its middle. */
  places: Map<string, Point>;
};

type Grid = { steps: string[]; rows: number; items: MatrixItem[]; spotOf: (item: MatrixItem) => Spot | undefined };

const gap = 6;

/** Places everything. A row grows with the bubbles of its fullest cell, so none lies over another. */
export function layMatrix(size: DrawingSize, grid: Grid): MatrixLayout {
  const measures = measure(size, grid);
  const places = new Map<string, Point>();
  const rows: Row[] = [];
  let top = 0;
  for (let y = grid.rows; y >= 1; y -= 1) {
    const cells = Array.from({ length: grid.steps.length }, (_, at) => inCell(grid, { x: at + 1, y }));
    const lines = Math.max(...cells.map((items) => Math.ceil(items.length / measures.perLine)));
    const height = Math.max(measures.least, measures.head + lines * measures.mark.height + gap);
    for (const [column, items] of cells.entries()) placeIn(places, items, { ...measures, top, left: measures.labels + column * measures.cell + gap });
    rows.push({ y, top, height });
    top += height;
  }
  return { ...measures, rows, columns: grid.steps.length, places, height: top + measures.foot };
}

/** With little room the axes have numbers alone, and everything is a little smaller. */
function measure({ width, unit }: DrawingSize, { steps, items }: Grid) {
  const hasWords = width >= 520 * unit;
  const sizes = hasWords ? { labels: 132, radius: 16, least: 84 } : { labels: 26, radius: 14, least: 64 };
  const labels = sizes.labels * unit;
  const cell = (width - labels) / steps.length;
  const radius = Math.min(sizes.radius * unit, cell / 2 - 1); // very large text on a very small screen
  const mark = { width: bubbleWidth(items, radius, unit), height: radius * 2 + gap + (items.some(({ tag }) => tag) ? 18 * unit : 0) };
  const foot = (12 + (hasWords ? linesOf(steps, (cell - 8) / unit) : 1) * 18) * unit;
  const perLine = Math.max(1, Math.floor((cell - gap) / mark.width));
  return { width, unit, hasWords, labels, radius, cell, mark, perLine, head: 28 * unit, least: sizes.least * unit, foot };
}

/** Side by side from the left, then in lines; a bubble that has the line to itself stands in the middle. */
function placeIn(places: Map<string, Point>, items: MatrixItem[], box: ReturnType<typeof measure> & { top: number; left: number }): void {
  const { perLine, cell, mark, head, radius, left, top } = box;
  const middle = perLine === 1 ? (cell - gap * 2) / 2 : mark.width / 2;
  for (const [at, { key }] of items.entries()) {
    places.set(key, { x: left + (at % perLine) * mark.width + middle, y: top + head + Math.floor(at / perLine) * mark.height + radius });
  }
}

const linesOf = (steps: string[], width: number): number => Math.max(...steps.map((word) => wrapWords(`1 ${word}`, width).length));

const inCell = ({ items, spotOf }: Grid, { x, y }: Spot): MatrixItem[] =>
  items.filter((item) => {
    const spot = spotOf(item);
    return spot?.x === x && spot.y === y;
  });

/** Wide enough for the longest word under a bubble. */
const bubbleWidth = (items: MatrixItem[], radius: number, unit: number): number =>
  Math.max(radius * 2 + gap, ...items.map(({ tag }) => (tag ? tag.length * 6.4 * unit + gap : 0)));

/** The place under a point, or the nearest one when the point is outside. */
export function spotAt({ labels, cell, columns, rows }: MatrixLayout, { x, y }: Point): Spot {
  const column = Math.min(columns, Math.max(1, Math.floor((x - labels) / cell) + 1));
  const row = rows.find(({ top, height }) => y < top + height) ?? rows.at(-1);
  return { x: column, y: row?.y ?? 1 };
}

/** The field of a place. */
export function cellAt(layout: MatrixLayout, { x, y }: Spot): { x: number; y: number; width: number; height: number } {
  const row = layout.rows.find((each) => each.y === y);
  return { x: layout.labels + (x - 1) * layout.cell + 1, y: (row?.top ?? 0) + 1, width: layout.cell - 2, height: (row?.height ?? 2) - 2 };
}
