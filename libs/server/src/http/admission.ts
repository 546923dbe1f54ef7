import type { Arrival } from '@nybrud/database';
import { type Actor, effectiveRoles, knownRoles, organisationKind, type RoleKey } from '@nybrud/domain';
import { orNotFound } from './problem.ts';

/** Who the person is in the organisation, and in the project if the address names one; 404 for what is not theirs to know of. */
export function admit({ session: { identityId }, ...found }: Arrival, projectId: string | undefined): Actor {
  const [tenant, member] = [orNotFound(found.tenant), orNotFound(found.member)];
  const { memberId, name } = member;
  const roles = knownRoles(member.roles);
  const actor: Actor = { kind: 'member', identityId, tenantId: tenant.id, tenantName: tenant.name, tenantKind: organisationKind.parse(tenant.kind), memberId, name, roles };
  return projectId === undefined ? actor : { ...actor, project: admitToProject(roles, orNotFound(member.project)) };
}

function admitToProject(organisationRoles: RoleKey[], { id, visibility, roles, lead }: NonNullable<NonNullable<Arrival['member']>['project']>): NonNullable<Actor['project']> {
  return { id, lead, roles: effectiveRoles({ organisationRoles, projectRoles: knownRoles(roles), visibility }) };
}
