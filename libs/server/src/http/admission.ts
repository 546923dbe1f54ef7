import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import { type Actor, effectiveRoles, knownRoles } from '@nybrud/domain';
import { z } from 'zod';
import { ProblemException } from './problem.ts';

const uuid = z.uuid();

/** Looks up who a person is in an organisation, and in a project of it, for the guard. */
@Injectable()
export class Admission {
  constructor(private readonly database: TenantDatabase) {}

  member(tenantId: string, identityId: string) {
    return this.database.read({ tenantId }, async () => {
      const member = await this.database.client.membership.findFirst({ where: { identityId, endedAt: null }, select: { id: true, name: true, roles: true } });
      return member && { memberId: member.id, name: member.name, roles: knownRoles(member.roles) };
    });
  }

  /** The roles that count in the project. An id that is no id answers as one that does not exist. */
  async project(actor: Actor, id: string): Promise<NonNullable<Actor['project']>> {
    const project = uuid.safeParse(id).success ? await this.facts(actor, id) : null;
    if (!project) throw new ProblemException('not_found');
    const { visibility, team } = project;
    const projectRoles = knownRoles(team.filter(({ memberId }) => memberId === actor.memberId).map(({ role }) => role));
    const lead = team.find(({ role }) => role === 'project_lead')?.member.name ?? null;
    return { id, roles: effectiveRoles({ organisationRoles: actor.roles, projectRoles, visibility }), lead };
  }

  private facts({ tenantId, memberId }: Actor, id: string) {
    return this.database.read({ tenantId }, () =>
      this.database.client.project.findFirst({
        where: { id },
        select: {
          visibility: true,
          team: {
            where: { OR: [{ memberId }, { role: 'project_lead' }] },
            select: { memberId: true, role: true, member: { select: { name: true } } },
            orderBy: { addedAt: 'asc' },
          },
        },
      }));
  }
}
