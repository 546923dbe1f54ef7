import { canViewProject, effectiveRoles, type ProjectFacts } from '../permissions/project-access.ts';
import type { Rights } from '../permissions/rights.ts';
import type { RoleKey } from '../permissions/roles.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Where a task comes from: a condition of a decision, a workshop, a gate, or somebody on the team. */
export const taskOrigins = ['condition', 'workshop', 'gate', 'own'] as const;
export type TaskOrigin = (typeof taskOrigins)[number];
export const taskStatuses = ['open', 'done', 'dropped'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What can change of a task. Its title and what it has a bearing on never do. */
export type TaskState = { ownerId: string; dueOn: string | null; status: TaskStatus; note: string };
export type TaskNow = TaskState & { origin: TaskOrigin; madeById: string };
type Changer = { memberId: string; roles: readonly RoleKey[] };

/** Roles that answer for all that is to be done in the project. */
const IN_CHARGE: readonly RoleKey[] = ['project_lead', 'project_owner'];
const isInCharge = ({ roles }: Changer): boolean => roles.some((role) => IN_CHARGE.includes(role));

export type TaskRights = { finish: boolean; change: boolean; drop: boolean };

/** Whoever has the task says when it is done. Who gave it may change it too, but a condition is no longer its giver's alone. */
export function taskRights({ origin, madeById, ownerId }: Pick<TaskNow, 'origin' | 'madeById' | 'ownerId'>, changer: Changer): TaskRights {
  const change = isInCharge(changer) || (origin !== 'condition' && madeById === changer.memberId);
  return { finish: change || ownerId === changer.memberId, change, drop: change && origin !== 'condition' };
}

/** Whether the person can make the task so. A condition is met, never dropped: the deciders counted on it. */
export function changeTask(now: TaskNow, next: TaskState, changer: Changer): Result<TaskState> {
  const can = taskRights(now, changer);
  if (!(isMore(now, next) ? can.change : can.finish)) return refuse('task_not_yours');
  return next.status === 'dropped' && now.origin === 'condition' ? refuse('condition_stays') : accept(next);
}

/** More than whether it is done: whose it is, by when, or that it is not to be done at all. */
const isMore = (now: TaskState, next: TaskState): boolean =>
  next.ownerId !== now.ownerId || next.dueOn !== now.dueOn || (next.status === 'dropped') !== (now.status === 'dropped');

/** Whether somebody can be given a task: they must be able to open the project it is in. */
export function giveTask(rights: Rights, memberId: string, facts: ProjectFacts): Result<string> {
  return canViewProject(rights, effectiveRoles(facts)) ? accept(memberId) : refuse('owner_cannot_see_project', { memberId });
}

/** How many wait for it: whoever gave it to somebody else, and the gate that does not open before it is done. */
export const waitersOf = ({ ownerId, madeById, force }: { ownerId: string; madeById: string; force: 'hard' | 'soft' | null }): number =>
  (madeById === ownerId ? 0 : 1) + (force === 'hard' ? 1 : 0);
