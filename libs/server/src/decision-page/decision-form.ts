import { gateDecision, type GateDecision } from '@nybrud/domain';
import { invalidRequest } from '../http/problem.ts';

/** The fields of a posted form, by name. */
export type Fields = Record<string, string[]>;
export const one = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? '';

/** A decider's answer out of the form; what is missing is refused as it is for every caller of the API. */
export function decisionIn(fields: Fields): GateDecision {
  const parsed = gateDecision.safeParse(given[one(fields, 'outcome')]?.(fields) ?? { outcome: one(fields, 'outcome') });
  if (!parsed.success) throw invalidRequest(parsed.error.issues);
  return parsed.data;
}

const given: Record<string, (fields: Fields) => object> = {
  go: (fields) => ({ outcome: 'go', ...(one(fields, 'note') !== '' && { note: one(fields, 'note') }) }),
  go_with_conditions: (fields) => ({ outcome: 'go_with_conditions', conditions: conditionsIn(fields) }),
  revise: (fields) => ({ outcome: 'revise', reason: one(fields, 'reason'), missing: [one(fields, 'missing')].filter(Boolean) }),
  pause: (fields) => ({ outcome: 'pause', reason: one(fields, 'reason'), resumeOn: one(fields, 'resume_on') }),
  stop: (fields) => ({ outcome: 'stop', reason: one(fields, 'reason'), lesson: one(fields, 'lesson') }),
};

/** The first condition makes up for what is missing; the others stand for themselves. */
const conditionsIn = (fields: Fields) =>
  [1, 2, 3].map((at) => ({ text: one(fields, `c${at}_text`), ownerMemberId: one(fields, `c${at}_owner`), dueOn: one(fields, `c${at}_due`), covers: at === 1 ? (fields['covers'] ?? []) : [] }))
    .filter(({ text, ownerMemberId, dueOn }) => text !== '' || ownerMemberId !== '' || dueOn !== '');

/** What was typed, to stand in the form when it comes back. */
export const typedIn = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.keys(fields).filter((name) => !['password', 'code', 'token'].includes(name)).map((name) => [name, one(fields, name)]));

/** The panel in which the answer was given. */
export const panelOf = (fields: Fields): string =>
  ({ go: 'godkend', go_with_conditions: 'betingelser', revise: 'retur', pause: 'pause', stop: 'stop' })[one(fields, 'outcome')] ?? 'uddeleger';
