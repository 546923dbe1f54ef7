import type { OpenTaskView } from '@nybrud/contracts';
import { dayOf, type OpenTask, type TaskFacts, waitersOf } from '@nybrud/domain';
import type { TaskRow } from './tasks.repository.ts';

export type GatePlaceAsked = { gateKey: string; milestone?: string };

/** For a gate: conditions, and what somebody has tied to it. What has no gate in particular has a bearing on all; what was dropped, on none. */
export const asTaskFacts = (rows: readonly TaskRow[], gate?: GatePlaceAsked): TaskFacts[] =>
  rows.filter((row) => row.status !== 'dropped' && bears(row, gate)).flatMap(({ id, ownerId, since, status, ...row }) => {
    const force = forceOf(row);
    return force === null ? [] : [{ id, ownerId, since: dayOf(since), done: status === 'done', force }];
  });

const bears = ({ gateKey, milestone }: TaskRow, gate: GatePlaceAsked | undefined): boolean =>
  gate === undefined || gateKey === '' || (gateKey === gate.gateKey && (milestone === '' || milestone === (gate.milestone ?? '')));

/** A condition that says nothing of how hard it is asks for a reason, no more. */
const forceOf = ({ origin, force }: Pick<TaskRow, 'origin' | 'force'>) => force ?? (origin === 'condition' ? 'soft' : null);

/** A task as *Dit næste* weighs it. */
export const asOpenTask = (task: OpenTaskView): OpenTask & { task: OpenTaskView } => {
  const { id, project, owner, dueOn, madeAt, madeBy, force } = task;
  const blocks = waitersOf({ ownerId: owner.memberId, madeById: madeBy.memberId, force });
  return { id, projectId: project.id, ownerId: owner.memberId, dueOn, createdOn: madeAt, blocks, task };
};
