import { Injectable } from '@nestjs/common';
import type { ProjectsQuery } from '@nybrud/contracts';
import { Sql, TenantDatabase } from '@nybrud/database';

export type ProjectListRow = {
  id: string; title: string; need: string; policyArea: string | null; processModel: string; processModelVersion: number; track: string;
  phaseKey: string; position: number; dueOn: string | null; lead: string | null;
};

/** Whose list it is, and what of the organisation they see. `due` bounds the date by which the current phase is due. */
export type Reader = { memberId: string; seesAll: boolean; due: { from?: string; before?: string; none?: true } | null };

/** Order of the rows, and what comes after the last one shown: its values are looked up again by its id. */
const ORDERS: Record<ProjectsQuery['sort'], { columns: string; direction: 'ASC' | 'DESC' }> = {
  newest: { columns: 'created_at, id', direction: 'DESC' },
  title: { columns: 'title, id', direction: 'ASC' },
  phase: { columns: 'position, title, id', direction: 'ASC' },
  due: { columns: 'due_key, title, id', direction: 'ASC' },
};

@Injectable()
export class ProjectListRepository {
  constructor(private readonly database: TenantDatabase) {}

  async page(query: ProjectsQuery, reader: Reader): Promise<{ rows: ProjectListRow[]; total: number }> {
    const { columns, direction } = ORDERS[query.sort];
    const matching = Sql.sql`WITH listed AS (${LISTED}), matching AS (SELECT * FROM listed WHERE ${Sql.join(this.conditions(query, reader), ' AND ')})`;
    const key = Sql.raw(`(${columns})`);
    const after = query.cursor ? Sql.sql`WHERE ${key} ${Sql.raw(direction === 'ASC' ? '>' : '<')} (SELECT ${Sql.raw(columns)} FROM matching WHERE id = ${query.cursor}::uuid)` : Sql.empty;
    const order = Sql.raw(columns.split(', ').map((column) => `${column} ${direction}`).join(', '));
    const rows = await this.database.client.$queryRaw<(ProjectListRow & { total: bigint })[]>`
      ${matching}, page AS (SELECT *, (SELECT count(*) FROM matching) AS total FROM matching ${after} ORDER BY ${order} LIMIT ${query.limit + 1})
      SELECT id, title, need, policy_area AS "policyArea", process_model AS "processModel", process_model_version AS "processModelVersion", track,
        phase_key AS "phaseKey", position, due_on::text AS "dueOn", lead.name AS lead, total
      FROM page p ${LEAD} ORDER BY ${order}`;
    return { rows, total: Number(rows[0]?.total ?? 0) };
  }

  private conditions({ search, phase, area, mine }: ProjectsQuery, { memberId, seesAll, due }: Reader) {
    const onTeam = Sql.sql`EXISTS (SELECT FROM project_roles r WHERE r.project_id = listed.id AND r.member_id = ${memberId}::uuid)`;
    const words = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    const wanted = [
      !seesAll && Sql.sql`(visibility <> 'team' OR ${onTeam})`,
      mine && onTeam,
      words && Sql.sql`(title ILIKE ${words} OR need ILIKE ${words} OR case_number ILIKE ${words})`,
      phase && Sql.sql`phase_key = ${phase}`,
      area && Sql.sql`policy_area = ${area}`,
      ...dueConditions(due),
    ];
    return [Sql.sql`true`, ...wanted.filter((condition) => typeof condition === 'object')];
  }
}

const dueConditions = (due: Reader['due']) => [
  due?.none && Sql.sql`due_on IS NULL`,
  due?.from && Sql.sql`due_on >= ${due.from}::date`,
  due?.before && Sql.sql`due_on < ${due.before}::date`,
];

/** Each project with the phase it is in. */
const LISTED = Sql.sql`
  SELECT p.*, current.phase_key, current.position, current.due_on, coalesce(current.due_on, 'infinity') AS due_key
  FROM projects p
  JOIN LATERAL (SELECT phase_key, position, due_on FROM project_phases f
    WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id AND f.opened_on IS NOT NULL AND f.closed_on IS NULL ORDER BY position LIMIT 1) current ON true`;

/** The name of its lead, looked up for the rows of the page alone. */
const LEAD = Sql.sql`
  LEFT JOIN LATERAL (SELECT m.name FROM project_roles r JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
    WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.role = 'project_lead' ORDER BY r.added_at, r.id LIMIT 1) lead ON true`;
