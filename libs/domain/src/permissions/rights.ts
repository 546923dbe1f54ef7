import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';
import { roleKey, type RoleKey } from './roles.ts';

/** Every act that needs a right. */
export const permissionKeys = [
  'organisation_create', 'people_manage', 'team_manage', 'idea_create', 'project_create', 'project_view', 'worksheet_edit', 'comment',
  'gate_submit', 'gate_sign', 'track_change', 'contact_log_write', 'contact_log_confidential', 'impartiality_declare', 'impartiality_assess',
  'sparring_request', 'adviser_assign', 'sparring_note_write', 'adviser_grant', 'platform_template_edit', 'own_template_edit',
  'threshold_confirm', 'portfolio_view', 'scaling_create', 'scaling_view', 'scaling_contribute', 'scaling_decide', 'intent_sign', 'export',
  'audit_read', 'project_delete',
] as const;
export const permission = z.enum(permissionKeys);
export type Permission = z.infer<typeof permission>;

export const grantLevel = z.enum(['read', 'limited', 'full']);
export type GrantLevel = z.infer<typeof grantLevel>;

/** A limited right holds in some phases only, or under a named circumstance. */
const condition = z.union([
  z.strictObject({ phases: z.array(contentKey).min(1) }),
  z.strictObject({ key: contentKey, label: text }),
]);
export const grant = z.strictObject({ level: grantLevel, confidential: z.boolean().optional(), condition: condition.optional() });

/** Which role may do what. Data: an act is moved to another role without code. */
export const rights = z.record(permission, z.partialRecord(roleKey, grant));
export type Rights = z.infer<typeof rights>;

/** What the content says about rights: the names of the acts, and who may do them. */
export const rightsCatalogue = z.strictObject({ labels: z.record(permission, text), rights });

const meets: Record<GrantLevel, readonly GrantLevel[]> = { read: ['read', 'full'], limited: ['limited', 'full'], full: ['full'] };

/** Whether one of the roles grants the act at the level. A limited right is no reading right: it must be asked for. */
export function allows(given: Rights, roles: readonly RoleKey[], act: Permission, level: GrantLevel): boolean {
  return roles.some((role) => {
    const held = given[act][role];
    return held !== undefined && meets[level].includes(held.level);
  });
}
