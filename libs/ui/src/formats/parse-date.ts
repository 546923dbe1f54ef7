import { dayOf, type When } from './dates.ts';
import { daysUntil } from './relative-day.ts';

const named: Record<string, number> = {
  'i dag': 0, 'i morgen': 1, 'i overmorgen': 2, 'i går': -1, 'i forgårs': -2,
  today: 0, tomorrow: 1, yesterday: -1,
};

const dayLength = 86_400_000;

/** What people type for a day, as `2026-11-23`: "23112026", "23-11-2026", "23/11", "23.11.2026", "i morgen". */
export function parseDate(text: string, today: When): string | undefined {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const offset = named[typed];
  if (offset !== undefined) return dayOf(new Date(Date.parse(`${dayOf(today)}T12:00:00Z`) + offset * dayLength));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})[./ -]+(\d{1,2})(?:[./ -]+(\d{4}|\d{2}))?\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  return danish ? fromDanish(Number(danish[1]), Number(danish[2]), { year: danish[3], today }) : undefined;
}

function fromDanish(day: number, month: number, { year, today }: { year: string | undefined; today: When }): string | undefined {
  if (year) return existing(Number(year.padStart(4, '20')), month, day);
  const thisYear = Number(dayOf(today).slice(0, 4));
  return nearest([thisYear - 1, thisYear, thisYear + 1].map((candidate) => existing(candidate, month, day)), today);
}

/** Without a year: the day that lies nearest, so "5/1" in November is next January. */
function nearest(days: (string | undefined)[], today: When): string | undefined {
  const real = days.filter((day) => day !== undefined);
  return real.toSorted((one, other) => Math.abs(daysUntil(one, today)) - Math.abs(daysUntil(other, today)))[0];
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
