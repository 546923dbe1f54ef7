import { allows, type Rights } from './rights.ts';
import type { RoleKey } from './roles.ts';

/** Held in the organisation they count in every project of it. */
const REACHING: readonly RoleKey[] = ['portfolio_lead', 'auditor'];
/** Anything else, also what is not known yet, is for the team only. */
const OPEN: readonly string[] = ['organisation', 'organisation_and_copi_figures'];

export type ProjectFacts = { organisationRoles: readonly RoleKey[]; projectRoles: readonly RoleKey[]; visibility: string };

/**
 * The roles that count in a project. To hold `project_lead` in the organisation means that one may lead projects:
 * it gives nothing in a project one is not on.
 */
export function effectiveRoles({ organisationRoles, projectRoles, visibility }: ProjectFacts): RoleKey[] {
  const reaching = organisationRoles.filter((role) => REACHING.includes(role));
  const reading: RoleKey[] = OPEN.includes(visibility) && organisationRoles.length > 0 ? ['reader'] : [];
  return [...new Set([...projectRoles, ...reaching, ...reading])];
}

/** Whether the roles, held in the organisation, show all of its projects. */
export const reachesAllProjects = (rights: Rights, organisationRoles: readonly RoleKey[]): boolean =>
  canViewProject(rights, organisationRoles.filter((role) => REACHING.includes(role)));

export const canViewProject = (rights: Rights, roles: readonly RoleKey[]): boolean =>
  allows(rights, roles, 'project_view', 'read') || allows(rights, roles, 'project_view', 'limited');
export const canEditProject = (rights: Rights, roles: readonly RoleKey[]): boolean => allows(rights, roles, 'worksheet_edit', 'full');
export const canManageTeam = (rights: Rights, roles: readonly RoleKey[]): boolean => allows(rights, roles, 'team_manage', 'full');

export const canCreateProject = (rights: Rights, organisationRoles: readonly RoleKey[]): boolean =>
  allows(rights, organisationRoles, 'project_create', 'full');
export const canManagePeople = (rights: Rights, organisationRoles: readonly RoleKey[]): boolean =>
  allows(rights, organisationRoles, 'people_manage', 'full');
export const canPublishContent = (rights: Rights, organisationRoles: readonly RoleKey[]): boolean =>
  allows(rights, organisationRoles, 'platform_template_edit', 'full');
