import { addDays } from '../deadlines/days.ts';
import { holidaysOf, oftenClosedDaysOf } from './holidays.ts';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'often_closed';

type Year = { holidays: ReadonlySet<string>; oftenClosed: ReadonlySet<string> };
/** A year never changes, so each is worked out once. */
const years = new Map<number, Year>();

/** What kind of day it is at a Danish workplace. Days are YYYY-MM-DD. */
export function dayKind(day: string): DayKind {
  const { holidays, oftenClosed } = yearOf(Number(day.slice(0, 4)));
  if (holidays.has(day)) return 'holiday';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return 'weekend';
  return oftenClosed.has(day) ? 'often_closed' : 'working';
}

/** Days on which many are off still count: they are no public holidays, so a deadline does not wait for them. */
export function isWorkingDay(day: string): boolean {
  const kind = dayKind(day);
  return kind === 'working' || kind === 'often_closed';
}

/** The working day that many working days later; earlier when negative. With 0 the day itself, whatever its kind. */
export function addWorkingDays(day: string, days: number): string {
  const step = Math.sign(days);
  let reached = day;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** How many working days lie after `from` up to and with `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function yearOf(year: number): Year {
  const known = years.get(year);
  if (known) return known;
  const days = (list: { day: string }[]) => new Set(list.map(({ day }) => day));
  const made = { holidays: days(holidaysOf(year)), oftenClosed: days(oftenClosedDaysOf(year)) };
  years.set(year, made);
  return made;
}
