import { z } from 'zod';
import { text } from '../text.ts';

/** Every role a person can have. Their names on screen are content. */
export const roleKeys = [
  'platform_admin', 'copi_coordinator', 'copi_adviser', 'org_admin', 'portfolio_lead', 'employee', 'project_owner', 'steering_member',
  'project_lead', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'assessor', 'gain_owner', 'operations_manager',
  'contributor', 'reader', 'scaling_participant', 'auditor',
] as const;
export const roleKey = z.enum(roleKeys);
export type RoleKey = z.infer<typeof roleKey>;
/** Of the keys in a row, those that are roles still. */
export const knownRoles = (keys: readonly string[]): RoleKey[] => keys.filter((key): key is RoleKey => roleKey.safeParse(key).success);

export const roleLevel = z.enum(['platform', 'platform_per_request', 'organisation', 'organisation_time_limited', 'project', 'shared_room']);
export type RoleLevel = z.infer<typeof roleLevel>;

export const role = z.strictObject({ key: roleKey, label: text, help: text, level: roleLevel, gloss: z.string() });
export type Role = z.infer<typeof role>;

export const roleLevelName = z.strictObject({ key: roleLevel, label: text });
/** What the content says about roles. */
export const roleCatalogue = z.strictObject({ levels: z.array(roleLevelName), roles: z.array(role) });
