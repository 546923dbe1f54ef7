import { changeDecisionRulesBody } from '@nybrud/contracts';
import type { DecisionRules } from '@nybrud/domain';
import { z } from 'zod';
import { ProblemError } from '../../lib/problem-error.ts';

/** What stands in a field: a number, or what was typed when it is none. */
export type Typed = number | string | undefined;
export type AmountRow = { key: string; aboveOere: Typed; role: string };
export type RulesValues = {
  amountLimitOere: Typed; amountRules: AmountRow[]; politicalDecisionIn: string[]; dueWorkingDays: Typed; undoMinutes: Typed; signingOrder: string; expiryWorkingDays: Typed;
};

export const rowOf = (aboveOere: Typed, role: string): AmountRow => ({ key: crypto.randomUUID(), aboveOere, role });

export const valuesOf = ({ amountLimitOere, amountRules, ...rules }: DecisionRules): RulesValues => ({
  ...rules, amountLimitOere: amountLimitOere ?? undefined, amountRules: amountRules.map(({ aboveOere, role }) => rowOf(aboveOere, role)),
});

/** No limit is nothing. The keys of the rows are the page's own. */
const asBody = ({ amountLimitOere, amountRules, ...values }: RulesValues) => ({
  ...values, amountLimitOere: amountLimitOere ?? null, amountRules: amountRules.map(({ aboveOere, role }) => ({ aboveOere, role })),
});
export const rulesSchema = z.preprocess(asBody, changeDecisionRulesBody);

/** The server's refusals that are about one field stand at it. */
const FIELDS: Record<string, string> = { role_not_assignable: 'amountRules', unknown_phase: 'politicalDecisionIn', expires_before_due: 'expiryWorkingDays' };

export function atItsField(error: unknown): never {
  const field = error instanceof ProblemError ? FIELDS[error.code] : undefined;
  if (!(error instanceof ProblemError) || field === undefined) throw error;
  throw new ProblemError({ code: 'invalid_request', status: error.status, errors: [{ pointer: `#/${field}`, detail: error.code }] });
}
