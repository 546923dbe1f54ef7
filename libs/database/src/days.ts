/** Days are dates without a time; Prisma wants them as a Date at midnight UTC. */
export function dateOf(day: string): Date;
export function dateOf(day: string | null): Date | null;
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** A date column as a day, YYYY-MM-DD. */
export function dayFrom(date: Date): string;
export function dayFrom(date: Date | null): string | null;
export function dayFrom(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
