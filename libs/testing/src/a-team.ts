import type { RoleKey } from '@nybrud/domain';
import type { TestMember } from './makers.ts';
import type { TestApi } from './start-api.ts';
import { type Cast, type Hand, Walker } from './walking.ts';

const ROLES = ['project_owner', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'gain_owner', 'operations_manager'] as const satisfies RoleKey[];

/** A project with one person for each role, in an organisation of its own, and somebody to walk it. */
export async function aTeam(api: TestApi, project: object = {}) {
  const lead = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  const members = new Map<RoleKey, TestMember>([['project_lead', lead]]);
  for (const role of [...ROLES, 'portfolio_lead'] as const) members.set(role, await api.aMember(['employee', role], lead.tenant, role));
  const team = ROLES.map((role) => ({ memberId: members.get(role)?.memberId, role }));
  const { id } = await api.aProject(lead, { need: 'Beboere sover dårligt', team, ...project });
  const hand = (member: TestMember): Hand => ({ ...api.as(member), memberId: member.memberId });
  const cast = Object.fromEntries([...members].map(([role, member]) => [role, hand(member)])) as Cast;
  const prove = ({ memberId }: Hand) => api.prove([...members.values()].find((one) => one.memberId === memberId) ?? lead);
  const member = (role: RoleKey): TestMember => members.get(role) ?? lead;
  return { lead, id, member, cast, walker: new Walker(cast, id, prove) };
}
