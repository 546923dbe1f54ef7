export type TimelineLook = 'phase' | 'decision' | 'workshop' | 'waiting';

export type TimelineRow = {
  key: string;
  name: string;
  /** Draws a bar, a diamond, a circle or a dashed bar. */
  look: TimelineLook;
  /** The same in a word: "Fase", "Ventetid". */
  kind: string;
  /** `2026-11-23`. For a decision or a workshop often the same day twice. */
  start: string;
  end: string;
  /** Keys of the rows that must end first. */
  after?: string[] | undefined;
  canMove?: boolean | undefined;
};

const dayLength = 86_400_000;

/** Days as whole numbers, so that they can be counted and drawn. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Days from start to end, both counted, that the predicate calls working days. */
export function workingDays({ start, end }: Pick<TimelineRow, 'start' | 'end'>, isWorkingDay: (day: string) => boolean): number {
  return daysBetween(dayNumber(start), dayNumber(end)).filter((day) => isWorkingDay(dayOfNumber(day))).length;
}

export const daysBetween = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
