import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import type { WorksheetState, WorksheetStep } from '@nybrud/domain';
import { worksheetStates } from '@nybrud/content';

/** A worksheet that a project has begun, with its steps oldest first. */
export type SheetRow = { id: string; templateKey: string; instance: string; templateVersion: number; begunAt: string; steps: WorksheetStep[] };
export type NewStep = { projectId: string; worksheetId: string; state: WorksheetState; byId: string; discussedOn?: string | null; participants?: readonly string[] };

const STEPS = { states: { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] } };
type Found = { id: string; templateKey: string; instance: string; templateVersion: number; begunAt: Date; states: FoundStep[] };
type FoundStep = { state: string; at: Date; byId: string; discussedOn: Date | null; participants: string[] };

@Injectable()
export class WorksheetStatesRepository {
  constructor(private readonly database: TenantDatabase) {}

  async ofProject(projectId: string): Promise<SheetRow[]> {
    const found = await this.database.client.worksheet.findMany({ where: { projectId }, include: STEPS, orderBy: [{ begunAt: 'asc' }, { id: 'asc' }] });
    return found.map(asRow);
  }

  async find(worksheetId: string): Promise<(SheetRow & { projectId: string }) | null> {
    const found = await this.database.client.worksheet.findFirst({ where: { id: worksheetId }, include: STEPS });
    return found && { ...asRow(found), projectId: found.projectId };
  }

  /** Until the transaction ends: who edits holds the row beside others who edit, who moves it to another state holds it alone. */
  async hold(worksheetId: string, how: 'to edit' | 'to move'): Promise<void> {
    const { client } = this.database;
    if (how === 'to edit') await client.$queryRaw`SELECT id FROM worksheets WHERE id = ${worksheetId}::uuid FOR SHARE`;
    else await client.$queryRaw`SELECT id FROM worksheets WHERE id = ${worksheetId}::uuid FOR UPDATE`;
  }

  async add({ discussedOn = null, participants = [], ...step }: NewStep): Promise<void> {
    await this.database.client.worksheetState.create({ data: { ...step, discussedOn: discussedOn === null ? null : new Date(discussedOn), participants: [...participants] } });
  }
}

const asRow = ({ id, templateKey, instance, templateVersion, begunAt, states }: Found): SheetRow => ({
  id, templateKey, instance, templateVersion, begunAt: begunAt.toISOString(), steps: states.map(asStep),
});

const asStep = ({ state, at, byId, discussedOn, participants }: FoundStep): WorksheetStep => ({
  state: worksheetStates().find(({ key }) => key === state)?.key ?? 'kladde',
  at: at.toISOString(), byId, discussedOn: discussedOn?.toISOString().slice(0, 10) ?? null, participants,
});
