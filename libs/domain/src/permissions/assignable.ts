import { z } from 'zod';
import { accept, refuse, type Result } from '../result.ts';
import type { RoleKey } from './roles.ts';

export const organisationKind = z.enum(['municipality', 'copi', 'operator', 'utility']);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** What a person can be in a project. */
export const projectRoles = [
  'project_owner', 'steering_member', 'project_lead', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'assessor',
  'gain_owner', 'operations_manager', 'contributor', 'reader',
] as const satisfies readonly RoleKey[];

/** What a person can be in a municipality or a utility: its own roles, and what they may be asked to be in projects. */
export const organisationRoles = ['org_admin', 'portfolio_lead', 'employee', 'auditor', ...projectRoles] as const satisfies readonly RoleKey[];

const ASSIGNABLE: Record<OrganisationKind, readonly RoleKey[]> = {
  municipality: organisationRoles,
  utility: organisationRoles,
  copi: ['copi_adviser', 'copi_coordinator', 'org_admin', 'employee'],
  operator: ['platform_admin', 'org_admin'],
};

export const assignableRoles = (kind: OrganisationKind): readonly RoleKey[] => ASSIGNABLE[kind];

/** Whether all of the roles can be given in an organisation of the kind: nobody becomes an adviser or an operator in a municipality. */
export function assignRoles(roles: readonly RoleKey[], kind: OrganisationKind): Result<readonly RoleKey[]> {
  const unfit = roles.filter((role) => !ASSIGNABLE[kind].includes(role));
  return unfit.length > 0 ? refuse('role_not_assignable', { roles: unfit }) : accept(roles);
}

/** Whether the role can be given in a project. */
export function assignProjectRole(role: RoleKey): Result<RoleKey> {
  return projectRoles.some((one) => one === role) ? accept(role) : refuse('role_not_assignable', { roles: [role] });
}

type RoleChange = { administrators: number; was: readonly string[]; becomes: readonly string[] };

/** An organisation keeps at least one administrator; `administrators` counts them before the change. */
export function keepsAdministrator({ administrators, was, becomes }: RoleChange): Result<true> {
  const loses = was.includes('org_admin') && !becomes.includes('org_admin');
  return loses && administrators <= 1 ? refuse('last_administrator') : accept(true);
}
