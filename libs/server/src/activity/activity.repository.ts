import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

export type ActivityProject = { id: string; title: string; processModel: string; processModelVersion: number };
export type ActivityRow = { id: string; at: Date; seq: bigint | null; name: string; actorId: string | null; payload: unknown; project: ActivityProject | null };
type Page = { projectIds: string[]; before?: bigint; limit: number };

const shown = { id: true, at: true, seq: true, name: true, actorId: true, payload: true, project: { select: { id: true, title: true, processModel: true, processModelVersion: true } } } as const;

@Injectable()
export class ActivityRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Newest first. */
  page({ projectIds, before, limit }: Page): Promise<ActivityRow[]> {
    const seq = before === undefined ? { not: null } : { lt: before };
    return this.database.client.event.findMany({ where: { projectId: { in: projectIds }, seq }, select: shown, orderBy: { seq: 'desc' }, take: limit });
  }

  /** The last project that a person did something in, and when. */
  lastOf(actorId: string, projectIds: string[]) {
    return this.database.client.event.findFirst({ where: { actorId, projectId: { in: projectIds } }, select: shown, orderBy: { seq: 'desc' } });
  }

  async namesOf(people: { identityIds: string[]; memberIds: string[] }): Promise<{ identityId: string; id: string; name: string }[]> {
    return this.database.client.membership.findMany({
      where: { OR: [{ identityId: { in: people.identityIds } }, { id: { in: people.memberIds } }] },
      select: { identityId: true, id: true, name: true },
    });
  }
}
