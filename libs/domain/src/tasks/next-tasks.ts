import { workingDaysBetween } from '../dates/working-days.ts';

/** Something somebody is to do. `blocks`: how many others wait for it. */
export type OpenTask = { id: string; projectId: string; ownerId: string; dueOn: string | null; createdOn: string; blocks: number };

/** A task without a date is as urgent as one due in a quarter of a year. */
const WITHOUT_DATE_DAYS = 60;

/** *Dit næste*: one person's tasks across projects, the most urgent first. */
export function nextTasks<Task extends OpenTask>(tasks: readonly Task[], memberId: string, today: string): Task[] {
  return tasks
    .filter(({ ownerId }) => ownerId === memberId)
    .map((task) => ({ task, urgency: urgencyOf(task, today) }))
    .sort((a, b) => b.urgency - a.urgency || byAge(a.task, b.task))
    .map(({ task }) => task);
}

/** How near the deadline is times how many wait: a late task grows with every day, one that nobody waits for counts for itself. */
export function urgencyOf({ dueOn, blocks }: Pick<OpenTask, 'dueOn' | 'blocks'>, today: string): number {
  const left = dueOn === null ? WITHOUT_DATE_DAYS : workingDaysBetween(today, dueOn);
  const nearness = left >= 0 ? 1 / (left + 1) : 1 - left;
  return nearness * (1 + blocks);
}

const byAge = (a: OpenTask, b: OpenTask): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.createdOn.localeCompare(b.createdOn) || a.id.localeCompare(b.id);
