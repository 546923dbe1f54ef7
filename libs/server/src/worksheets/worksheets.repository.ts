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

type Row = Omit<ProjectFacts, 'model' | 'buyerType' | 'organisation' | 'people' | 'team'> & { processModel: string; processModelVersion: number; team: { memberId: string; role: string; name: string }[] };

/** Thresholds name a state buyer and all others by other words. */
const BUYER_TYPES: Record<string, string> = { municipality: 'kommune', utility: 'forsyning' };

@Injectable()
export class WorksheetsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The project as far as its worksheets need it. */
  async project({ tenantName, tenantKind }: Actor, id: string): Promise<ProjectFacts> {
    const { processModel, processModelVersion, ...found } = orNotFound(await this.row(id));
    return {
      ...found,
      model: demandProcessModel(processModel, processModelVersion),
      buyerType: BUYER_TYPES[tenantKind] ?? tenantKind,
      organisation: tenantName,
      people: [...new Map(found.team.map(({ memberId, name }) => [memberId, { memberId, name }])).values()],
    };
  }

  /** One statement, written out: every worksheet that is opened and every answer that is saved asks it. */
  private async row(id: string): Promise<Row | undefined> {
    const rows = await this.database.client.$queryRaw<Row[]>`
      SELECT p.id, p.title, p.need, p.policy_area AS "policyArea", p.case_number AS "caseNumber", p.visibility, p.version, p.track, p.started_on::text AS "startedOn",
        p.process_model AS "processModel", p.process_model_version AS "processModelVersion",
        coalesce((SELECT json_agg(json_build_object('phaseKey', f.phase_key, 'position', f.position, 'openedOn', f.opened_on, 'closedOn', f.closed_on))
          FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id), '[]') AS phases,
        coalesce((SELECT json_agg(json_build_object('memberId', r.member_id, 'role', r.role, 'name', m.name) ORDER BY r.added_at, r.id)
          FROM project_roles r JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id), '[]') AS team
      FROM projects p WHERE p.id = ${id}::uuid`;
    return rows[0];
  }
}
