import type { Answers } from '../answers/answer.ts';
import { fieldsOf, type Form } from '../answers/find-field.ts';
import { inScope, type Scope } from '../answers/scope.ts';
import type { SharedField } from '../worksheets/shared-field.ts';

type Source = { form: Form; answers: Answers; shared: Answers; sharedFields: readonly SharedField[]; scopes?: readonly Scope[] | undefined };

/** Today's answers to the fields that a gate asks for, by address: what a decision is bound to, and what drift is measured against. */
export function boundAnswers({ form, answers, shared, sharedFields, scopes }: Source): Record<string, unknown> {
  const asked = fieldsOf(form, sharedFields).filter(({ field, sectionKey, source }) =>
    source.type !== 'computed' && field.type !== 'register' && inScope(field.key, sectionKey, scopes));
  return Object.fromEntries(asked.map(({ field, address }) => [address, (field.type === 'shared' ? shared[address] : answers[field.key]) ?? null]));
}
