import { Injectable } from '@nestjs/common';
import { demandProcessModel } from '@nybrud/content';
import { TenantDatabase } from '@nybrud/database';
import type { Actor, PhaseRow, ProcessModel } from '@nybrud/domain';
import type { SharedFacts } from '../answers/shared-fields.ts';
import { orNotFound } from '../http/problem.ts';

export type ProjectFacts = SharedFacts & {
  id: string; model: ProcessModel; startedOn: string; phases: PhaseRow[]; buyerType: string; organisation: string;
  people: { memberId: string; name: string }[];
};

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
/** Thresholds name a state buyer and all others by other words. */
const BUYER_TYPES: Record<string, string> = { municipality: 'kommune', utility: 'forsyning' };

@Injectable()
export class WorksheetsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The project as far as its worksheets need it. */
  async project({ tenantName, tenantKind }: Actor, id: string): Promise<ProjectFacts> {
    const found = orNotFound(await this.database.client.project.findFirst({
      where: { id },
      include: { phases: true, team: { include: { member: { select: { name: true } } }, orderBy: { addedAt: 'asc' } } },
    }));
    return {
      ...found,
      model: demandProcessModel(found.processModel, found.processModelVersion),
      startedOn: day(found.startedOn) ?? '',
      phases: found.phases.map(({ phaseKey, position, openedOn, closedOn }) => ({ phaseKey, position, openedOn: day(openedOn), closedOn: day(closedOn) })),
      buyerType: BUYER_TYPES[tenantKind] ?? tenantKind,
      organisation: tenantName,
      people: [...new Map(found.team.map(({ memberId, member }) => [memberId, { memberId, name: member.name }])).values()],
    };
  }
}
