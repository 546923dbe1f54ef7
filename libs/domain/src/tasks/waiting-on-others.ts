import { workingDaysBetween } from '../dates/working-days.ts';

/** Something one person asked of another. */
export type Wait = { id: string; projectId: string; askedById: string; holderId: string; since: string; remindedOn: string | null };

/** In working days. */
export type Waited = { waitedDays: number; mayRemind: boolean };

/** A reminder more often than every third working day is no reminder. */
const REMINDER_WORKING_DAYS = 3;

/** *Venter på andre*: what a person waits for, the longest wait first, and whether it is time to remind. */
export function waitingOnOthers<W extends Wait>(waits: readonly W[], memberId: string, today: string): (W & Waited)[] {
  return waits
    .filter(({ askedById, holderId }) => askedById === memberId && holderId !== memberId)
    .map((wait) => ({ ...wait, waitedDays: Math.max(0, workingDaysBetween(wait.since, today)), mayRemind: mayRemind(wait, today) }))
    .sort((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
}

export const mayRemind = ({ since, remindedOn }: Pick<Wait, 'since' | 'remindedOn'>, today: string): boolean =>
  remindedOn === null ? since < today : workingDaysBetween(remindedOn, today) >= REMINDER_WORKING_DAYS;
