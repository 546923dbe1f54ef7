import { addDays } from '../deadlines/days.ts';
import { easterSunday } from './easter.ts';

const FROM_EASTER = {
  maundy_thursday: -3, good_friday: -2, easter_sunday: 0, easter_monday: 1, great_prayer_day: 26, ascension_day: 39, whit_sunday: 49, whit_monday: 50,
} as const;
const FIXED = { new_years_day: '01-01', christmas_day: '12-25', second_christmas_day: '12-26' } as const;
/** No public holidays, but days on which municipalities are often closed. */
const OFTEN_CLOSED = { constitution_day: '06-05', christmas_eve: '12-24', new_years_eve: '12-31' } as const;

/** Store bededag was a public holiday for the last time in 2023 (lov nr. 214 af 6. marts 2023). */
const LAST_GREAT_PRAYER_DAY = 2023;

export type HolidayKey = keyof typeof FROM_EASTER | keyof typeof FIXED;
export type OftenClosedKey = keyof typeof OFTEN_CLOSED;
export type Holiday = { day: string; key: HolidayKey };
export type OftenClosedDay = { day: string; key: OftenClosedKey };

/** The Danish public holidays of a year, in order. */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const moving = entriesOf(FROM_EASTER).map(([key, days]) => ({ key, day: addDays(easter, days) }));
  const fixed = entriesOf(FIXED).map(([key, date]) => ({ key, day: `${year}-${date}` }));
  return [...fixed, ...moving]
    .filter(({ key }) => key !== 'great_prayer_day' || year <= LAST_GREAT_PRAYER_DAY)
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The days of a year on which many are off though they count as working days. */
export const oftenClosedDaysOf = (year: number): OftenClosedDay[] => entriesOf(OFTEN_CLOSED).map(([key, date]) => ({ key, day: `${year}-${date}` }));

/** `Object.entries` forgets which keys a table has; a table written out above has no others. */
function entriesOf<K extends string, V>(table: Record<K, V>): [K, V][] {
  return Object.entries(table) as [K, V][];
}
