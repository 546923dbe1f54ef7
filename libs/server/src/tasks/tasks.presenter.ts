import type { OpenTaskView, TaskView } from '@nybrud/contracts';
import { dayOf, knownRoles, taskRights } from '@nybrud/domain';
import { modelOf } from '../projects/process-model.ts';
import type { TaskRow } from './tasks.repository.ts';

/** Who looks at it, with the roles that count in its project. */
export const changerOf = (row: TaskRow, memberId: string) => ({ memberId, roles: knownRoles(row.roles) });

export function presentTask(row: TaskRow, memberId: string): TaskView {
  const { id, title, origin, force, dueOn, status, note, version } = row;
  return {
    id, title, origin, force, dueOn, status, note, version,
    gate: gateOf(row),
    madeBy: { memberId: row.madeById, name: row.madeBy },
    madeAt: row.madeAt.toISOString(),
    owner: { memberId: row.ownerId, name: row.owner },
    since: dayOf(row.since),
    changedAt: row.changedAt.toISOString(),
    can: taskRights(row, changerOf(row, memberId)),
  };
}

export const presentOpenTask = (row: TaskRow, memberId: string): OpenTaskView => ({
  ...presentTask(row, memberId), project: { id: row.projectId, title: row.project },
});

function gateOf(row: TaskRow): TaskView['gate'] {
  const gate = gatesIn(modelOf(row)).find(({ key }) => key === row.gateKey);
  return gate ?? null;
}

/** The gates of projects; those of scaling are not among them. */
export const gatesIn = ({ checkpoints }: ReturnType<typeof modelOf>) =>
  checkpoints.filter(({ kind }) => kind === 'gate').map(({ key, label }) => ({ key, label }));
