import { allows, type Rights } from './rights.ts';
import type { RoleKey } from './roles.ts';

/** Who writes the organisation's own guidance to a field: it is shown in all of its projects. */
export const canEditFieldNotes = (rights: Rights, organisationRoles: readonly RoleKey[]): boolean =>
  allows(rights, organisationRoles, 'own_template_edit', 'full');
