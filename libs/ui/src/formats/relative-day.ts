import { dayOf, type Locale, type When } from './dates.ts';

const dayLength = 86_400_000;
const words = { da: new Intl.RelativeTimeFormat('da-DK', { numeric: 'auto' }), en: new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }) };

/** Whole calendar days from `now` to `when` in Denmark: 0 today, -1 yesterday. */
export const daysUntil = (when: When, now: When): number => Math.round((Date.parse(dayOf(when)) - Date.parse(dayOf(now))) / dayLength);

/** `i dag`, `i går`, `i forgårs`, `om 7 dage`, `for 4 dage siden` */
export const formatRelativeDay = (when: When, now: When, locale: Locale = 'da'): string => words[locale].format(daysUntil(when, now), 'day');

/** The ISO week, Monday first: 48 */
export function weekNumber(when: When): number {
  const day = new Date(dayOf(when));
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * dayLength);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / dayLength / 7) + 1;
}

/** `uge 48` */
export const formatWeek = (when: When, locale: Locale = 'da'): string => `${locale === 'da' ? 'uge' : 'week'} ${weekNumber(when)}`;
