import { Injectable } from '@nestjs/common';
import type { ActivityEntryView, ActivityQuery, ActivityView } from '@nybrud/contracts';

import { factsOf, type Names, presentEntry } from './activity.presenter.ts';
import { ActivityRepository, type ActivityRow } from './activity.repository.ts';



/** What happened, read from the events. */
@Injectable()
export class ActivityService {
  constructor(private readonly activity: ActivityRepository) {}

  async ofProject(projectId: string, { cursor, limit }: ActivityQuery): Promise<ActivityView> {
    const rows = await this.activity.page({ projectIds: [projectId], before: cursor === undefined ? undefined : BigInt(cursor), limit: limit + 1 });
    const shown = rows.slice(0, limit);
    return { entries: await this.present(shown), next: rows.length > limit ? String(shown.at(-1)?.seq) : null };
  }

  async latest(projectIds: string[], limit: number): Promise<ActivityEntryView[]> {
    return this.present(await this.activity.page({ projectIds, limit }));
  }

  /** The project among these that the person did something in last. */
  async lastProjectOf(identityId: string, projectIds: string[]): Promise<{ projectId: string; at: string } | null> {
    const last = await this.activity.lastOf(identityId, projectIds);
    return last?.project ? { projectId: last.project.id, at: last.at.toISOString() } : null;
  }

  private async present(rows: ActivityRow[]): Promise<ActivityEntryView[]> {
    const identityIds = rows.flatMap(({ actorId }) => actorId ?? []);
    const memberIds = rows.flatMap(({ payload }) => factsOf(payload).memberId ?? []);
    const people = await this.activity.namesOf({ identityIds, memberIds });
    const names: Names = new Map(people.flatMap(({ identityId, id, name }) => [[identityId, name], [id, name]]));
    return rows.map((row) => presentEntry(row, names));
  }
}
