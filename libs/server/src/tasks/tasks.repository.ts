import { Injectable } from '@nestjs/common';
import { dateOf, Sql, TenantDatabase } from '@nybrud/database';
import type { TaskOrigin, TaskState, TaskStatus } from '@nybrud/domain';

export type TaskRow = {
  id: string; projectId: string; project: string; processModel: string; processModelVersion: number; origin: TaskOrigin; title: string; gateKey: string; milestone: string;
  force: 'hard' | 'soft' | null; madeById: string; madeBy: string; madeAt: Date; version: number; ownerId: string; owner: string; since: Date; dueOn: string | null;
  status: TaskStatus; note: string; changedAt: Date;
  /** The reader's own roles on the team. */
  roles: string[];
};
export type NewTask = {
  projectId: string; origin: TaskOrigin; title: string; gateKey: string; milestone: string; force: 'hard' | 'soft' | null; decisionId: string | null; madeById: string;
};
export type Reader = { memberId: string; seesAll: boolean };
type NewState = TaskState & { projectId: string; taskId: string; version: number; byId: string };

const MOST = 500;

@Injectable()
export class TasksRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Open ones first, by date. For facts it does not matter who reads. */
  ofProject(projectId: string, memberId: string | null): Promise<TaskRow[]> {
    return this.rows(memberId, Sql.sql`t.project_id = ${projectId}::uuid`);
  }

  async find({ projectId, taskId }: { projectId: string; taskId: string }, memberId: string): Promise<TaskRow | undefined> {
    return (await this.rows(memberId, Sql.sql`t.project_id = ${projectId}::uuid AND t.id = ${taskId}::uuid`))[0];
  }

  /** Open ones across the projects that the reader may see. `around`: only those that they have, or gave to somebody. */
  open(reader: Reader, { around }: { around: boolean }): Promise<TaskRow[]> {
    const { memberId, seesAll } = reader;
    const seen = seesAll ? Sql.sql`true` : Sql.sql`(p.visibility <> 'team' OR ${ROLES(memberId)} <> '{}')`;
    const own = around ? Sql.sql`(now.owner_id = ${memberId}::uuid OR t.made_by_id = ${memberId}::uuid)` : Sql.sql`true`;
    return this.rows(memberId, Sql.sql`now.status = 'open' AND ${own} AND ${seen}`);
  }

  async add(task: NewTask): Promise<string> {
    return (await this.database.client.task.create({ data: task, select: { id: true } })).id;
  }

  /** False when somebody else has made that version: of two who change it at once, one is first. */
  async addState({ dueOn, ...state }: NewState): Promise<boolean> {
    const { count } = await this.database.client.taskState.createMany({ data: [{ ...state, dueOn: dateOf(dueOn) }], skipDuplicates: true });
    return count === 1;
  }

  project(id: string) {
    return this.database.client.project.findFirst({ where: { id }, select: { processModel: true, processModelVersion: true, track: true, visibility: true } });
  }

  /** What decides whether a colleague can open the project. */
  rolesOf(memberId: string, projectId: string) {
    return this.database.client.membership.findFirst({
      where: { id: memberId, endedAt: null }, select: { roles: true, projectRoles: { where: { projectId }, select: { role: true } } },
    });
  }

  private rows(memberId: string | null, which: ReturnType<typeof Sql.sql>): Promise<TaskRow[]> {
    return this.database.client.$queryRaw`
      SELECT t.id, t.project_id AS "projectId", p.title AS project, p.process_model AS "processModel", p.process_model_version AS "processModelVersion",
        t.origin, t.title, t.gate_key AS "gateKey", t.milestone, t.force, t.made_by_id AS "madeById", maker.name AS "madeBy", t.made_at AS "madeAt",
        now.version, now.owner_id AS "ownerId", owner.name AS owner, ${SINCE} AS since, now.due_on::text AS "dueOn", now.status, now.note, now.at AS "changedAt",
        ${ROLES(memberId)} AS roles
      FROM tasks t
      JOIN LATERAL (SELECT * FROM task_states s WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id ORDER BY s.version DESC LIMIT 1) now ON true
      JOIN projects p ON p.tenant_id = t.tenant_id AND p.id = t.project_id
      JOIN memberships maker ON maker.tenant_id = t.tenant_id AND maker.id = t.made_by_id
      JOIN memberships owner ON owner.tenant_id = t.tenant_id AND owner.id = now.owner_id
      WHERE ${which} ORDER BY now.status <> 'open', now.due_on NULLS LAST, t.made_at, t.id LIMIT ${MOST}`;
  }
}

const ROLES = (memberId: string | null) =>
  Sql.sql`ARRAY(SELECT r.role FROM project_roles r WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = ${memberId}::uuid)`;

/** When its owner got it: at the first version after the last that was somebody else's. */
const SINCE = Sql.sql`(SELECT min(s.at) FROM task_states s WHERE s.tenant_id = t.tenant_id AND s.task_id = t.id AND s.version > coalesce(
  (SELECT max(before.version) FROM task_states before WHERE before.tenant_id = t.tenant_id AND before.task_id = t.id AND before.owner_id <> now.owner_id), 0))`;
