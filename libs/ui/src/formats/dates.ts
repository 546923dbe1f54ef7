/** The languages of the interface. */
export type Locale = 'da' | 'en';

/** A day as `2026-11-23`, a moment as ISO text, or a `Date`. Days stay days: no zone can move them. */
export type When = string | Date;

const zone = 'Europe/Copenhagen';
const tags = { da: 'da-DK', en: 'en-GB' } satisfies Record<Locale, string>;
const kept = new Map<string, Intl.DateTimeFormat>();

/** `23.11.2026` */
export const formatDate = (when: When, locale: Locale = 'da'): string =>
  locale === 'da' ? inParts(when, 'day.month.year') : write(when, locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** `23.11.`, where the year is plain from the place. */
export const formatShortDate = (when: When, locale: Locale = 'da'): string =>
  locale === 'da' ? inParts(when, 'day.month.') : write(when, locale, { day: 'numeric', month: 'short' });

/** `23. november 2026`, for running text. */
export const formatDateInText = (when: When, locale: Locale = 'da'): string =>
  write(when, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** `mandag den 23. november 2026` */
export const formatLongDate = (when: When, locale: Locale = 'da'): string =>
  write(when, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `kl. 14.32` */
export const formatTime = (when: When, locale: Locale = 'da'): string => {
  const clock = write(when, locale, { hour: locale === 'da' ? 'numeric' : '2-digit', minute: '2-digit' });
  return locale === 'da' ? `kl. ${clock}` : clock;
};

/** `mandag den 23. november 2026 kl. 14.30` */
export const formatDateTime = (when: When, locale: Locale = 'da'): string =>
  `${formatLongDate(when, locale)}${locale === 'da' ? ' ' : ' at '}${formatTime(when, locale)}`;

/** The calendar day of a moment in Denmark, as `2026-11-23`. */
export function dayOf(when: When): string {
  if (typeof when === 'string' && isDay(when)) return when;
  return inParts(when, 'year-month-day', 2);
}

/** What `<time dateTime>` takes. */
export const isoMoment = (when: When): string => (typeof when === 'string' ? when : when.toISOString());

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A bare day is read at noon UTC, which is the same day in Denmark all year. */
const moment = (when: When): Date => (typeof when === 'string' ? new Date(isDay(when) ? `${when}T12:00:00Z` : when) : when);

function write(when: When, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  return formatter(locale, parts).format(moment(when));
}

function formatter(locale: Locale, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(parts)}`;
  const format = kept.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...parts, timeZone: zone });
  kept.set(key, format);
  return format;
}

/** Numbers in a pattern of our own: Intl writes `23.11.2026` in one browser and `23/11/2026` in another. */
function inParts(when: When, pattern: string, digits = 1): string {
  const parts = formatter('en', { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(moment(when));
  return pattern.replaceAll(/day|month|year/g, (name) => `${Number(parts.find(({ type }) => type === name)?.value)}`.padStart(digits, '0'));
}
