import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { HomeView, ProjectRowView } from '@nybrud/contracts';
import { type Actor, canCreateProject, nextActs } from '@nybrud/domain';
import { ActivityService } from '../activity/activity.service.ts';
import { ProjectListService } from '../projects/project-list.service.ts';
import { TeamService } from '../projects/team.service.ts';

const SHOWN = { projects: 20, acts: 5, activity: 8 };

/** Min side: put together from the person's own projects. */
@Injectable()
export class HomeService {
  constructor(
    private readonly projectList: ProjectListService,
    private readonly team: TeamService,
    private readonly activity: ActivityService,
  ) {}

  async show(actor: Actor): Promise<HomeView> {
    const { entries, total } = await this.projectList.page(actor, { mine: '1', sort: 'due', limit: 100 });
    const ids = entries.map(({ id }) => id);
    const [led, continueWith, activity] = await Promise.all([
      this.team.ledBy(actor.memberId, entries), this.continueWith(actor, entries), this.activity.latest(ids, SHOWN.activity),
    ]);
    const acts = nextActs(led);
    const next = acts.slice(0, SHOWN.acts).flatMap(({ projectId, kind, dueOn }) => {
      const project = entries.find(({ id }) => id === projectId);
      return project ? [{ kind, dueOn, project: titled(project), phase: project.phase.label }] : [];
    });
    return {
      continueWith,
      next,
      nextTotal: acts.length,
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
