import { addDays } from '@nybrud/domain';

export type Days = { from: string; to: string };

/** Absences as people have them. `today` is a day in Denmark, YYYY-MM-DD. */
export function suggestedDays(today: string): Record<'today' | 'thisWeek' | 'nextWeek' | 'nextTwoWeeks', Days> {
  const monday = addDays(today, 1 - weekday(today));
  return {
    today: { from: today, to: today },
    thisWeek: { from: today, to: addDays(monday, 6) },
    nextWeek: { from: addDays(monday, 7), to: addDays(monday, 13) },
    nextTwoWeeks: { from: addDays(monday, 7), to: addDays(monday, 20) },
  };
}

/** Monday is 1, Sunday 7. */
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
