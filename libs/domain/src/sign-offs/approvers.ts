import type { RoleKey } from '../permissions/roles.ts';
import type { Phase } from '../process-model/phase.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Who signs: a role, or somebody whom the sender names because no role of ours says it (`role` null). Each comes after those before it. */
export type ApproverSlot = { role: RoleKey | null; why: 'phase' | 'amount_limit' | 'amount_rule' | 'org_rule' };

/** The organisation's own: above so many øre somebody with the role signs too. */
export type AmountRule = { aboveOere: number; role: RoleKey };
export type OrganisationRules = { amountLimitOere: number | null; amountRules: readonly AmountRule[]; politicalDecisionIn: readonly string[] };

type Asked = { phase: Pick<Phase, 'key' | 'signers'>; gateKey: string; amountOere: number | null; rules: OrganisationRules };

/** Those who sign at a gate, in the order of the phase; then those whom the organisation's rules on amounts add. Each role once. */
export function approverSlots({ phase, gateKey, amountOere, rules }: Asked): ApproverSlot[] {
  const over = isOverLimit(amountOere, rules);
  const own = phase.signers
    .filter(({ gates }) => gates === undefined || gates.includes(gateKey))
    .flatMap(({ role, when }): ApproverSlot[] => {
      if (when === 'over_amount_limit') return over ? [{ role, why: 'amount_limit' }] : [];
      if (when === 'org_rule') return rules.politicalDecisionIn.includes(phase.key) ? [{ role, why: 'org_rule' }] : [];
      return [{ role, why: 'phase' }];
    });
  const added = rules.amountRules
    .filter(({ aboveOere }) => amountOere !== null && amountOere > aboveOere)
    .map(({ role }): ApproverSlot => ({ role, why: 'amount_rule' }));
  return [...own, ...added.filter(({ role }) => !own.some((slot) => slot.role === role))];
}

/** An amount that is not known yet is above no limit: the decision that makes it known asks again. */
export const isOverLimit = (amountOere: number | null, { amountLimitOere }: OrganisationRules): boolean =>
  amountOere !== null && amountLimitOere !== null && amountOere > amountLimitOere;

export type Approver = { memberId: string; role: RoleKey | null };
type Choice = { approvers: readonly Approver[]; senderId: string; overLimit: boolean };

/**
 * The people who are asked, each once, or why they are too few. A person with two roles fills one place, the first.
 * At least one is a project owner, above the limit there are two, and who sends is never alone in deciding.
 */
export function chooseApprovers({ approvers, senderId, overLimit }: Choice): Result<Approver[]> {
  const people = approvers.filter(({ memberId }, at) => approvers.findIndex((one) => one.memberId === memberId) === at);
  if (!approvers.some(({ role }) => role === 'project_owner')) return refuse('too_few_deciders', { needs: 'project_owner' });
  if (overLimit && people.length < 2) return refuse('too_few_deciders', { needs: 'two_above_limit' });
  if (people.every(({ memberId }) => memberId === senderId)) return refuse('four_eyes', { senderId });
  return accept(people);
}
