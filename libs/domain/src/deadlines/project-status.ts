import { addDays } from './days.ts';

/** How a project stands against the date by which its current phase is due. */
export type ProjectStatus = 'overdue' | 'due_soon' | 'under_way' | 'no_due_date';

/** A phase due within so many days is due soon. */
const SOON_DAYS = 7;

/** `dueOn` and `today` are days, YYYY-MM-DD. */
export function projectStatus(dueOn: string | null, today: string): ProjectStatus {
  if (dueOn === null) return 'no_due_date';
  if (dueOn < today) return 'overdue';
  return dueOn < addDays(today, SOON_DAYS + 1) ? 'due_soon' : 'under_way';
}

/** The due dates that give a status: from (included), before (not included), or none at all. */
export type DueRange = { from?: string; before?: string; none?: true };

/** The same rule turned round, for finding the projects that have a status. */
export function dueRange(status: ProjectStatus, today: string): DueRange {
  const later = addDays(today, SOON_DAYS + 1);
  const ranges: Record<ProjectStatus, DueRange> = {
    overdue: { before: today },
    due_soon: { from: today, before: later },
    under_way: { from: later },
    no_due_date: { none: true },
  };
  return ranges[status];
}
