import { Injectable } from '@nestjs/common';
import { Sql, TenantDatabase } from '@nybrud/database';
import type { Upgrade } from '@nybrud/domain';

/** The projects that a list is about: those that follow an older version, of all or of those that somebody leads. */
export type Behind = { modelKey: string; version: number; ledBy: string | null };
type Page = { cursor?: string | undefined; limit: number };
type Done = { projectId: string; from: number; to: number; byId: string; upgrade: Upgrade };

@Injectable()
export class UpgradesRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(projectId: string, today: string) {
    return this.database.client.project.findFirst({ where: { id: projectId }, include: whole(today) });
  }

  async behind(of: Behind, { cursor, limit }: Page, today: string) {
    const where = behindWhere(of);
    const from = cursor ? { cursor: { id: cursor }, skip: 1 } : {};
    const [rows, total] = [
      await this.database.client.project.findMany({ where, include: whole(today), orderBy: { id: 'desc' }, take: limit, ...from }),
      await this.database.client.project.count({ where }),
    ];
    return { rows, total };
  }

  /** The fields in which somebody has answered, of every worksheet of the projects. An answer that was taken away is none. */
  answered(projectIds: string[]): Promise<{ worksheetId: string; fieldKey: string }[]> {
    const newest = (table: typeof Sql.empty) => Sql.sql`
      (SELECT DISTINCT ON (worksheet_id, field_key) worksheet_id, field_key, answer FROM ${table} WHERE project_id = ANY (${projectIds}::uuid[])
        ORDER BY worksheet_id, field_key, version DESC)`;
    return this.database.client.$queryRaw`
      SELECT worksheet_id AS "worksheetId", field_key AS "fieldKey"
      FROM (${newest(Sql.raw('answers'))} UNION ALL ${newest(Sql.raw('confidential_answers'))}) a WHERE answer IS NOT NULL`;
  }

  /** What the project follows from now on. What it followed before is kept with the upgrade. */
  async keep({ projectId, from, to, byId, upgrade }: Done): Promise<void> {
    const { client } = this.database;
    const [phases, worksheets] = [
      await client.projectPhase.findMany({ where: { projectId }, select: { phaseKey: true, position: true } }),
      await client.worksheet.findMany({ where: { projectId }, select: { id: true, templateKey: true, templateVersion: true } }),
    ];
    await client.project.update({ where: { id: projectId }, data: { processModelVersion: to } });
    for (const { phaseKey, position } of upgrade.phases) {
      const now = phases.find((row) => row.phaseKey === phaseKey);
      if (!now) await client.projectPhase.create({ data: { projectId, phaseKey, position } });
      else if (now.position !== position) await client.projectPhase.updateMany({ where: { projectId, phaseKey }, data: { position } });
    }
    for (const { worksheetId, to: templateVersion } of upgrade.worksheets) await client.worksheet.update({ where: { id: worksheetId }, data: { templateVersion } });
    await client.projectUpgrade.create({ data: { projectId, fromVersion: from, toVersion: to, before: { phases, worksheets }, byId } });
  }
}

const behindWhere = ({ modelKey, version, ledBy }: Behind) => ({
  processModel: modelKey,
  processModelVersion: { lt: version },
  ...(ledBy === null ? {} : { team: { some: { memberId: ledBy, role: 'project_lead' } } }),
});

/** With what is being decided on the day, and what has been decided and not undone. */
const whole = (today: string) => ({
  phases: true,
  worksheets: { include: { states: { select: { state: true }, orderBy: { at: 'desc' }, take: 1 } } },
  team: { select: { memberId: true, role: true } },
  gateRequests: { where: { withdrawal: null, decision: null, expiresOn: { gte: new Date(`${today}T00:00:00Z`) } }, select: { id: true } },
  gateDecisions: { where: { reversal: null }, select: { gateKey: true, milestone: true, outcome: true }, orderBy: { no: 'asc' } },
}) as const;

export type UpgradeRecord = NonNullable<Awaited<ReturnType<UpgradesRepository['find']>>>;
