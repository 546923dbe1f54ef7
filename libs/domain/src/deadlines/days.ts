const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day on Danish walls at a moment, as YYYY-MM-DD. */
export const dayOf = (moment: Date): string => inDenmark.format(moment);

/** The day that many days later (earlier when negative). Days are YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
