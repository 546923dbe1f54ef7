import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { HomeView, ProjectRowView } from '@nybrud/contracts';
import { type Actor, canCreateProject } from '@nybrud/domain';
import { ActivityService } from '../activity/activity.service.ts';
import { Clock } from '../http/clock.ts';
import { ProjectListService } from '../projects/project-list.service.ts';
import { TeamService } from '../projects/team.service.ts';
import { TasksService } from '../tasks/tasks.service.ts';
import { actsToDo, presentNext, presentWaiting, tasksAwaited, tasksToDo } from './home-entries.ts';

const SHOWN = { projects: 20, activity: 8 };

/** Min side: put together from the person's own projects, and from what they have or wait for in any. */
@Injectable()
export class HomeService {
  constructor(
    private readonly projectList: ProjectListService,
    private readonly team: TeamService,
    private readonly activity: ActivityService,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor): Promise<HomeView> {
    const { entries, total } = await this.projectList.page(actor, { mine: '1', sort: 'due', limit: 100 });
    const ids = entries.map(({ id }) => id);
    const [led, tasks, continueWith, activity] = await Promise.all([
      this.team.ledBy(actor.memberId, entries), this.tasks.openAround(actor), this.continueWith(actor, entries), this.activity.latest(ids, SHOWN.activity),
    ]);
    const today = this.clock.today();
    return {
      continueWith,
      ...presentNext([...actsToDo(led, entries, actor.memberId), ...tasksToDo(tasks)], actor.memberId, today),
      ...presentWaiting(tasksAwaited(tasks), actor.memberId, today),
      projects: entries.slice(0, SHOWN.projects),
      projectsTotal: total,
      activity,
      can: { createProject: canCreateProject(rights(), actor.roles) },
    };
  }

  private async continueWith({ identityId }: Actor, entries: ProjectRowView[]): Promise<HomeView['continueWith']> {
    const last = await this.activity.lastProjectOf(identityId, entries.map(({ id }) => id));
    const project = entries.find(({ id }) => id === last?.projectId);
    return last && project ? { ...titled(project), phase: project.phase.label, at: last.at } : null;
  }
}

const titled = ({ id, title }: { id: string; title: string }) => ({ id, title });
