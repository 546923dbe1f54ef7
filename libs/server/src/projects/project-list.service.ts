import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { ProjectsQuery, ProjectsView } from '@nybrud/contracts';
import { type Actor, dueRange, reachesAllProjects } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { presentRow } from './project-list.presenter.ts';
import { ProjectListRepository } from './project-list.repository.ts';

@Injectable()
export class ProjectListService {
  constructor(
    private readonly list: ProjectListRepository,
    private readonly clock: Clock,
  ) {}

  /** The projects that the actor may see, of those that the query asks for. */
  async page(actor: Actor, query: ProjectsQuery): Promise<ProjectsView> {
    const today = this.clock.today();
    const due = query.status ? dueRange(query.status, today) : null;
    const reader = { memberId: actor.memberId, seesAll: reachesAllProjects(rights(), actor.roles), due };
    const { rows, total } = await this.list.page(query, reader);
    const shown = rows.slice(0, query.limit);
    return {
      entries: shown.map((row) => presentRow(row, today)),
      next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
      total,
    };
  }
}
