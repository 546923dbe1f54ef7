import { z } from 'zod';
import { contentKey } from '../key.ts';
import { roleKey, type RoleKey } from '../permissions/roles.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { OrganisationRules } from './approvers.ts';

const oere = z.int('not_an_amount').min(0, 'not_an_amount').max(100_000_000_000_000, 'too_large');
const workingDays = (max: number) => z.int('not_a_number').min(1, 'out_of_range').max(max, 'out_of_range');

/** How an organisation decides: what its own rules on amounts add, where politicians decide, and how long things take. */
export const decisionRules = z.strictObject({
  amountLimitOere: oere.nullable(),
  amountRules: z.array(z.strictObject({ aboveOere: oere, role: roleKey })).max(20, 'too_many'),
  politicalDecisionIn: z.array(contentKey).max(20, 'too_many'),
  /** When nobody says by when the deciders answer. */
  dueWorkingDays: workingDays(30),
  /** How long a decision can be undone; 0: never. A day at most. */
  undoMinutes: z.int('not_a_number').min(0, 'out_of_range').max(1440, 'out_of_range'),
  signingOrder: z.enum(['sequential', 'parallel']),
  /** After so long a request nobody has answered can be answered no more. */
  expiryWorkingDays: workingDays(120),
}) satisfies z.ZodType<OrganisationRules>;
export type DecisionRules = z.infer<typeof decisionRules>;

/** Those of an organisation that has not said otherwise. */
export const usualDecisionRules: DecisionRules = {
  amountLimitOere: null, amountRules: [], politicalDecisionIn: [], dueWorkingDays: 5, undoMinutes: 30, signingOrder: 'sequential', expiryWorkingDays: 30,
};

/** The roles that can sign at all, and the phases in which the process model leaves a political decision to the organisation. */
type Choices = { roles: readonly RoleKey[]; phases: readonly string[] };

/** Whether the rules can be followed: a signature is asked of somebody who may give it, within the time there is. */
export function judgeDecisionRules(rules: DecisionRules, { roles, phases }: Choices): Result<DecisionRules> {
  const unfit = rules.amountRules.map(({ role }) => role).filter((role) => !roles.includes(role));
  if (unfit.length > 0) return refuse('role_not_assignable', { roles: unfit });
  const unknown = rules.politicalDecisionIn.filter((key) => !phases.includes(key));
  if (unknown.length > 0) return refuse('unknown_phase', { phases: unknown });
  if (rules.expiryWorkingDays < rules.dueWorkingDays) return refuse('expires_before_due', { dueWorkingDays: rules.dueWorkingDays });
  return accept(rules);
}
