import { Injectable } from '@nestjs/common';
import { Sql, TenantDatabase } from '@nybrud/database';
import type { WorksheetState, WorksheetStep } from '@nybrud/domain';
import { worksheetStates } from '@nybrud/content';

/** A worksheet that a project has begun, with its steps oldest first. */
export type SheetRow = { id: string; templateKey: string; instance: string; templateVersion: number; begunAt: string; steps: WorksheetStep[] };
export type NewStep = { projectId: string; worksheetId: string; state: WorksheetState; byId: string; discussedOn?: string | null; participants?: readonly string[] };

type Found = Omit<SheetRow, 'begunAt' | 'steps'> & { projectId: string; begunAt: Date; steps: FoundStep[] };
type FoundStep = { state: string; at: string; byId: string; discussedOn: string | null; participants: string[] };

@Injectable()
export class WorksheetStatesRepository {
  constructor(private readonly database: TenantDatabase) {}

  async ofProject(projectId: string): Promise<SheetRow[]> {
    return (await this.rows(Sql.sql`w.project_id = ${projectId}::uuid`)).map(asRow);
  }

  async find(worksheetId: string): Promise<(SheetRow & { projectId: string }) | undefined> {
    const [found] = await this.rows(Sql.sql`w.id = ${worksheetId}::uuid`);
    return found && { ...asRow(found), projectId: found.projectId };
  }

  private rows(which: ReturnType<typeof Sql.sql>): Promise<Found[]> {
    return this.database.client.$queryRaw`
      SELECT w.id, w.project_id AS "projectId", w.template_key AS "templateKey", w.instance, w.template_version AS "templateVersion", w.begun_at AS "begunAt",
        coalesce((SELECT json_agg(json_build_object('state', s.state, 'at', s.at, 'byId', s.by_id, 'discussedOn', s.discussed_on, 'participants', s.participants) ORDER BY s.at, s.id)
          FROM worksheet_states s WHERE s.tenant_id = w.tenant_id AND s.worksheet_id = w.id), '[]') AS steps
      FROM worksheets w WHERE ${which} ORDER BY w.begun_at, w.id`;
  }

  /** Until the transaction ends: who edits holds the row beside others who edit, who moves it to another state holds it alone. */
  async hold(worksheetId: string, how: 'to edit' | 'to move'): Promise<void> {
    const { client } = this.database;
    if (how === 'to edit') await client.$queryRaw`SELECT id FROM worksheets WHERE id = ${worksheetId}::uuid FOR SHARE`;
    else await client.$queryRaw`SELECT id FROM worksheets WHERE id = ${worksheetId}::uuid FOR UPDATE`;
  }

  /** Holds a worksheet of which only the place is known, to edit it. False when it is not begun. */
  async holdAt({ projectId, templateKey, instance }: { projectId: string; templateKey: string; instance: string }): Promise<boolean> {
    const held = await this.database.client.$queryRaw<object[]>`
      SELECT id FROM worksheets WHERE project_id = ${projectId}::uuid AND template_key = ${templateKey} AND instance = ${instance} FOR SHARE`;
    return held.length > 0;
  }

  async add({ discussedOn = null, participants = [], ...step }: NewStep): Promise<void> {
    await this.database.client.worksheetState.create({ data: { ...step, discussedOn: discussedOn === null ? null : new Date(discussedOn), participants: [...participants] } });
  }
}

const asRow = ({ id, templateKey, instance, templateVersion, begunAt, steps }: Found): SheetRow => ({
  id, templateKey, instance, templateVersion, begunAt: begunAt.toISOString(), steps: steps.map(asStep),
});

const asStep = ({ state, at, byId, discussedOn, participants }: FoundStep): WorksheetStep => ({
  state: worksheetStates().find(({ key }) => key === state)?.key ?? 'kladde', at: new Date(at).toISOString(), byId, discussedOn, participants,
});
