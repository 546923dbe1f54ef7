import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import { EventLog } from '@nybrud/database';
import { type Actor, giveTask, knownRoles, type TaskOrigin } from '@nybrud/domain';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { modelOf } from '../projects/process-model.ts';
import { gatesIn } from './tasks.presenter.ts';
import { TasksRepository } from './tasks.repository.ts';

/** `gateKey` and `milestone` are empty for what has a bearing on no gate in particular. */
export type NewTaskGiven = {
  title: string; ownerId: string; dueOn: string | null; origin: TaskOrigin; gateKey?: string; milestone?: string; force?: 'hard' | 'soft' | null; decisionId?: string | null;
};

/** Makes tasks, and judges who can be given one. */
@Injectable()
export class TaskMaker {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly events: EventLog,
  ) {}

  async make(actor: Actor, projectId: string, { title, ownerId, dueOn, origin, ...bearing }: NewTaskGiven): Promise<string> {
    const { gateKey = '', milestone = '', force = null, decisionId = null } = bearing;
    await this.demandGate(projectId, gateKey);
    await this.demandOwner(projectId, ownerId);
    const taskId = await this.tasks.add({ projectId, origin, title, gateKey, milestone, force, decisionId, madeById: actor.memberId });
    await this.tasks.addState({ projectId, taskId, version: 1, ownerId, dueOn, status: 'open', note: '', byId: actor.memberId });
    await this.events.record(actor.identityId, 'task.made', { projectId, taskId, memberId: ownerId });
    return taskId;
  }

  /** A task is for a member who can open the project: on the team, or because colleagues may. */
  async demandOwner(projectId: string, ownerId: string): Promise<void> {
    const { visibility } = orNotFound(await this.tasks.project(projectId));
    const owner = await this.tasks.rolesOf(ownerId, projectId);
    if (!owner) throw new ProblemException('not_a_member');
    orRefuse(giveTask(rights(), ownerId, { organisationRoles: knownRoles(owner.roles), projectRoles: knownRoles(owner.projectRoles.map(({ role }) => role)), visibility }));
  }

  private async demandGate(projectId: string, gateKey: string): Promise<void> {
    if (gateKey === '') return;
    const gates = gatesIn(modelOf(orNotFound(await this.tasks.project(projectId))));
    if (!gates.some(({ key }) => key === gateKey)) throw new ProblemException('unknown_option', { errors: [{ pointer: '#/gateKey', detail: 'unknown_option' }] });
  }
}
