import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { AddTask, ChangeTask, OpenTaskView, ProjectTasksView, TaskParams, TasksQuery, TaskView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, allows, changeTask, nextTasks, reachesAllProjects } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { modelOf, trackOf } from '../projects/process-model.ts';
import { asOpenTask } from './task-facts.ts';
import { TaskMaker, type NewTaskGiven } from './task-maker.ts';
import { changerOf, gatesIn, presentOpenTask, presentTask } from './tasks.presenter.ts';
import { type TaskRow, TasksRepository } from './tasks.repository.ts';

/** What is to be done in projects, by whom and by when. */
@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly maker: TaskMaker,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, projectId: string): Promise<ProjectTasksView> {
    const project = orNotFound(await this.tasks.project(projectId));
    const rows = await this.tasks.ofProject(projectId, actor.memberId);
    const model = modelOf(project);
    const onTrack = model.phases.filter(({ key }) => trackOf(model, project.track).phases.includes(key)).flatMap(({ gates }) => gates);
    return {
      entries: rows.map((row) => presentTask(row, actor.memberId)),
      gates: gatesIn(model).filter(({ key }) => onTrack.includes(key)),
      can: { add: allows(rights(), actor.project?.roles ?? [], 'worksheet_edit', 'limited') },
    };
  }

  /** Open tasks across the projects that one may see. One's own come by urgency, as on Min side; all others by date. */
  async listOpen(actor: Actor, { mine }: TasksQuery): Promise<OpenTaskView[]> {
    const tasks = await this.open(actor, { around: mine === '1' });
    return mine === '1' ? nextTasks(tasks.map(asOpenTask), actor.memberId, this.clock.today()).map(({ task }) => task) : tasks;
  }

  /** Open tasks that the person has, or has given to somebody. */
  openAround(actor: Actor): Promise<OpenTaskView[]> {
    return this.open(actor, { around: true });
  }

  async add(actor: Actor, projectId: string, { gateKey, force, ...task }: AddTask): Promise<TaskView> {
    const taskId = await this.make(actor, projectId, { ...task, origin: 'own', force, gateKey: gateKey ?? '' });
    return presentTask(await this.row(actor, { projectId, taskId }), actor.memberId);
  }

  /** One more task in a project, also on behalf of a decision or a workshop. Answers its id. */
  make(actor: Actor, projectId: string, task: NewTaskGiven): Promise<string> {
    return this.maker.make(actor, projectId, task);
  }

  /** All tasks of the project, whoever asks: `asTaskFacts` says which of them have a bearing on a gate. */
  ofProject(projectId: string): Promise<TaskRow[]> {
    return this.tasks.ofProject(projectId, null);
  }

  async change(actor: Actor, params: TaskParams, { version, ...next }: ChangeTask): Promise<TaskView> {
    const now = await this.row(actor, params);
    if (now.version !== version) throw this.stale(now, actor);
    orRefuse(changeTask(now, next, changerOf(now, actor.memberId)));
    if (!isChange(now, next)) return presentTask(now, actor.memberId);
    if (next.ownerId !== now.ownerId) await this.maker.demandOwner(params.projectId, next.ownerId);
    const isAdded = await this.tasks.addState({ ...params, ...next, version: version + 1, byId: actor.memberId });
    if (!isAdded) throw this.stale(await this.row(actor, params), actor);
    await this.events.record(actor.identityId, 'task.changed', { ...params, memberId: next.ownerId, status: next.status });
    return presentTask(await this.row(actor, params), actor.memberId);
  }

  private async open(actor: Actor, which: { around: boolean }): Promise<OpenTaskView[]> {
    return (await this.tasks.open(readerOf(actor), which)).map((row) => presentOpenTask(row, actor.memberId));
  }

  private async row(actor: Actor, params: TaskParams): Promise<TaskRow> {
    return orNotFound(await this.tasks.find(params, actor.memberId));
  }

  private stale(now: TaskRow, { memberId }: Actor) {
    return new ProblemException('task_changed_since_read', { details: { current: presentTask(now, memberId) } });
  }
}

const readerOf = ({ memberId, roles }: Actor) => ({ memberId, seesAll: reachesAllProjects(rights(), roles) });

const isChange = (now: TaskRow, next: Omit<ChangeTask, 'version'>): boolean =>
  now.ownerId !== next.ownerId || now.dueOn !== next.dueOn || now.status !== next.status || now.note !== next.note;
