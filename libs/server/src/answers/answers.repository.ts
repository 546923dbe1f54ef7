import { Injectable } from '@nestjs/common';
import { Sql, TenantDatabase } from '@nybrud/database';

export type AnswerRow = { templateKey: string; instance: string; fieldKey: string; version: number; answer: unknown; by: string; at: Date; confidential: boolean };
/** A worksheet of a project: its template, and what it is about where there are several. */
export type SheetPlace = { projectId: string; templateKey: string; instance: string };
export type AnswerPlace = { projectId: string; worksheetId: string; fieldKey: string; confidential: boolean };
type Given = Pick<AnswerRow, 'version' | 'answer' | 'by' | 'at'>;
type NewAnswer = AnswerPlace & { version: number; answer: unknown; answeredById: string };

/** Two tables of one shape: the confidential one is out of reach for an adviser's scope. */
const TABLES = { open: Sql.raw('answers'), confidential: Sql.raw('confidential_answers') };
const tableOf = ({ confidential }: { confidential: boolean }) => (confidential ? TABLES.confidential : TABLES.open);

@Injectable()
export class AnswersRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The newest answer of every field of every worksheet of the project, or of one of them. */
  current(projectId: string, { withConfidential, templateKey }: { withConfidential: boolean; templateKey?: string }): Promise<AnswerRow[]> {
    const which = Sql.sql`w.project_id = ${projectId}::uuid ${templateKey === undefined ? Sql.empty : Sql.sql`AND w.template_key = ${templateKey}`}`;
    const tables = withConfidential ? [false, true] : [false];
    return this.database.client.$queryRaw`${Sql.join(tables.map((confidential) => newest({ confidential }, which)), ' UNION ALL ')}`;
  }

  /** Every answer that a field has had, newest first. */
  history({ projectId, worksheetId, fieldKey, ...which }: AnswerPlace, most = 200): Promise<Given[]> {
    return this.database.client.$queryRaw`
      SELECT a.version, a.answer, m.name AS by, a.answered_at AS at
      FROM ${tableOf(which)} a JOIN memberships m ON m.tenant_id = a.tenant_id AND m.id = a.answered_by_id
      WHERE a.project_id = ${projectId}::uuid AND a.worksheet_id = ${worksheetId}::uuid AND a.field_key = ${fieldKey} ORDER BY a.version DESC LIMIT ${most}`;
  }

  find({ projectId, templateKey, instance }: SheetPlace) {
    return this.database.client.worksheet.findFirst({ where: { projectId, templateKey, instance }, select: { id: true, templateVersion: true } });
  }

  /** The worksheet of the project, begun now if it was not: its template's version is that of the first answer. */
  async begin(place: SheetPlace, templateVersion: number): Promise<string> {
    await this.database.client.worksheet.createMany({ data: [{ ...place, templateVersion }], skipDuplicates: true });
    const begun = await this.find(place);
    if (!begun) throw new Error('The worksheet was not begun');
    return begun.id;
  }

  /** Adds the next version. Nothing when somebody else has: of two who save at once, one is first. */
  async add({ projectId, worksheetId, fieldKey, version, answer, answeredById, ...which }: NewAnswer): Promise<Given | undefined> {
    const table = tableOf(which);
    const value = answer === null ? null : JSON.stringify(answer);
    const added = await this.database.client.$queryRaw<Given[]>`
      WITH added AS (
        INSERT INTO ${table} (id, project_id, worksheet_id, field_key, version, answer, answered_by_id)
        SELECT gen_random_uuid(), ${projectId}::uuid, ${worksheetId}::uuid, ${fieldKey}, ${version}::int, ${value}::jsonb, ${answeredById}::uuid
        WHERE ${version}::int = 1 + coalesce((SELECT max(version) FROM ${table} WHERE worksheet_id = ${worksheetId}::uuid AND field_key = ${fieldKey}), 0)
        ON CONFLICT DO NOTHING RETURNING *)
      SELECT a.version, a.answer, m.name AS by, a.answered_at AS at FROM added a JOIN memberships m ON m.tenant_id = a.tenant_id AND m.id = a.answered_by_id`;
    return added[0];
  }
}

/** Downwards, as the index can be read: of the versions of a field, the first that comes. */
const newest = (table: { confidential: boolean }, which: ReturnType<typeof Sql.sql>) => Sql.sql`
  SELECT w.template_key AS "templateKey", w.instance, a.field_key AS "fieldKey", a.version, a.answer, m.name AS by, a.answered_at AS at, ${Sql.raw(String(table.confidential))} AS confidential
  FROM worksheets w JOIN LATERAL (SELECT DISTINCT ON (v.field_key) v.* FROM ${tableOf(table)} v
    WHERE v.tenant_id = w.tenant_id AND v.worksheet_id = w.id ORDER BY v.field_key DESC, v.version DESC) a ON true
  JOIN memberships m ON m.tenant_id = a.tenant_id AND m.id = a.answered_by_id WHERE ${which}`;
