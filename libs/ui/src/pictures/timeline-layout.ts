import type { DrawingSize } from './drawing-size.ts';
import { dayNumber, dayOfNumber, daysBetween, type TimelineRow } from './timeline-row.ts';

export type TimelineLayout = {
  width: number;
  height: number;
  unit: number;
  /** The first day drawn, always a Monday. */
  first: number;
  last: number;
  dayWidth: number;
  head: number;
  rowHeight: number;
  rows: TimelineRow[];
};

type Given = { rows: TimelineRow[]; today: string };

/** Narrower than this, weekends and week numbers can no longer be told apart: then the drawing scrolls. */
const narrowest = 3;
const before = 7;
const after = 14;

export function layTimeline({ width, unit }: DrawingSize, { rows, today }: Given): TimelineLayout {
  const days = [dayNumber(today), ...rows.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end)])];
  const first = mondayOf(Math.min(...days) - before);
  const last = Math.max(...days) + after;
  const dayWidth = Math.max(narrowest * unit, width / (last - first + 1));
  const [head, rowHeight] = [52 * unit, 48 * unit];
  const height = head + rows.length * rowHeight + 8 * unit;
  return { width: dayWidth * (last - first + 1), height, unit, first, last, dayWidth, head, rowHeight, rows };
}

/** Day 0 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Where a day begins. */
export const startOf = ({ first, dayWidth }: TimelineLayout, day: string | number): number =>
  ((typeof day === 'number' ? day : dayNumber(day)) - first) * dayWidth;

/** Where it ends. */
export const endOf = (layout: TimelineLayout, day: string): number => startOf(layout, dayNumber(day) + 1);

export const middleOf = (layout: TimelineLayout, day: string): number => (startOf(layout, day) + endOf(layout, day)) / 2;

/** The bar of a row, top to bottom, under its words. */
export const barOf = ({ head, rowHeight, unit }: TimelineLayout, at: number): { y: number; height: number } => ({
  y: head + at * rowHeight + 24 * unit,
  height: 16 * unit,
});

/** The day on which a row ends when its end is pulled a distance sideways; never before it begins. */
export const endPulled = ({ dayWidth }: TimelineLayout, { start, end }: TimelineRow, distance: number): string =>
  dayOfNumber(Math.max(dayNumber(start), dayNumber(end) + Math.round(distance / dayWidth)));

/** Stretches of days on which nobody works, each drawn as one field. */
export function restDays({ first, last }: TimelineLayout, isWorkingDay: (day: string) => boolean): { day: number; length: number }[] {
  const found: { day: number; length: number }[] = [];
  for (const day of daysBetween(first, last)) {
    if (isWorkingDay(dayOfNumber(day))) continue;
    const latest = found.at(-1);
    if (latest && latest.day + latest.length === day) latest.length += 1;
    else found.push({ day, length: 1 });
  }
  return found;
}

/** Mondays that have room for a week number. */
export function shownWeeks({ first, last, dayWidth, unit }: TimelineLayout): number[] {
  const every = Math.ceil((24 * unit) / (dayWidth * 7));
  return daysBetween(first, last).filter((day) => (day - first) % (7 * every) === 0);
}

/** The first day of each month, and the first day drawn unless a month begins close after it. */
export function shownMonths({ first, last, dayWidth, unit }: TimelineLayout): number[] {
  const firsts = daysBetween(first, last).filter((day) => dayOfNumber(day).endsWith('-01'));
  const room = ((firsts[0] ?? last) - first) * dayWidth;
  return room > 110 * unit ? [first, ...firsts] : firsts;
}
