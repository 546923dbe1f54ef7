import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import { type Actor, effectiveRoles, roleKey, type RoleKey } from '@nybrud/domain';
import { z } from 'zod';
import { ProblemException } from './problem.ts';

const uuid = z.uuid();
const known = (keys: string[]): RoleKey[] => keys.filter((key): key is RoleKey => roleKey.safeParse(key).success);

type Facts = { memberId: string; name: string; roles: string[]; projectId: string | null; visibility: string; projectRoles: string[]; lead: string | null };

/** Looks up who a person is in an organisation, and in a project of it, for the guard: in one statement, since every request asks it. */
@Injectable()
export class Admission {
  constructor(private readonly database: TenantDatabase) {}

  /** The roles that count. An id that is no id answers as one that does not exist. */
  async of(tenantId: string, identityId: string, projectId: string | undefined): Promise<Pick<Actor, 'memberId' | 'name' | 'roles' | 'project'>> {
    const facts = await this.facts(tenantId, identityId, uuid.safeParse(projectId).data ?? null);
    if (!facts) throw new ProblemException('not_found');
    const member = { memberId: facts.memberId, name: facts.name, roles: known(facts.roles) };
    return projectId === undefined ? member : { ...member, project: inProject(member.roles, facts) };
  }

  private async facts(tenantId: string, identityId: string, projectId: string | null): Promise<Facts | undefined> {
    const rows = await this.database.read({ tenantId }, () => this.database.client.$queryRaw<Facts[]>`
      SELECT m.id AS "memberId", m.name, m.roles, p.id AS "projectId", coalesce(p.visibility, '') AS visibility,
        ARRAY(SELECT r.role FROM project_roles r WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = m.id) AS "projectRoles",
        (SELECT l.name FROM project_roles r JOIN memberships l ON l.tenant_id = r.tenant_id AND l.id = r.member_id
          WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.role = 'project_lead' ORDER BY r.added_at, r.id LIMIT 1) AS lead
      FROM memberships m LEFT JOIN projects p ON p.tenant_id = m.tenant_id AND p.id = ${projectId}::uuid
      WHERE m.identity_id = ${identityId}::uuid AND m.ended_at IS NULL`);
    return rows[0];
  }
}

function inProject(organisationRoles: RoleKey[], { projectId, visibility, projectRoles, lead }: Facts): NonNullable<Actor['project']> {
  if (projectId === null) throw new ProblemException('not_found');
  return { id: projectId, lead, roles: effectiveRoles({ organisationRoles, projectRoles: known(projectRoles), visibility }) };
}
