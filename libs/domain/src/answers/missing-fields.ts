import type { Field } from '../worksheets/field.ts';
import type { Answers } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { isAnswered, valueIn } from './answered.ts';
import type { ComputedAnswers } from './computed-answer.ts';
import { conditionHolds, knownAnswers } from './condition-holds.ts';
import { fieldsOf, type Form, type FoundField } from './find-field.ts';
import { inScope, type Scope } from './scope.ts';
import { rowFault, type RowFault } from './row-faults.ts';

/**
 * `unanswered` is always asked, `condition` because of another answer, `not_computed` waits for the answers it is worked out from,
 * `must_equal` has an answer that will not do.
 */
export type MissingReason = 'unanswered' | 'condition' | 'not_computed' | 'must_equal' | RowFault;
export type MissingField = { fieldKey: string; sectionKey: string; address: string; reason: MissingReason };

export type MissingContext = Pick<AnswerContext, 'sharedFields' | 'fieldTypes'> & {
  /** What the computed fields of the worksheet and of the project say, by field key or by shared key. */
  computed: ComputedAnswers;
  /** The parts that are asked for; without any, all of the worksheet. */
  scopes?: readonly Scope[] | undefined;
};

/**
 * What must still be filled in before the worksheet can be signed, in the order of the worksheet. It is the one rule for the form,
 * the gate and every export. "Ukendt endnu", "Ikke relevant" and "Ingen" are answers; the first is an open point besides.
 */
export function missingFields(form: Form, answers: Answers, shared: Answers, context: MissingContext): MissingField[] {
  const known = knownAnswers(form, answers, shared, context);
  return fieldsOf(form, context.sharedFields)
    .filter(({ field, sectionKey }) => inScope(field.key, sectionKey, context.scopes))
    .flatMap((found) => {
      const reason = reasonMissing(found, known, context);
      return reason === null ? [] : [{ fieldKey: found.field.key, sectionKey: found.sectionKey, address: found.address, reason }];
    });
}

function reasonMissing({ field, source }: FoundField, known: Answers, context: MissingContext): MissingReason | null {
  if (!conditionHolds(field.required, known) || field.type === 'register') return null;
  const given = known[field.key];
  if (!isAnswered(given)) return unanswered(field);
  if (field.mustEqual !== undefined && given.kind === 'value' && given.value !== field.mustEqual) return 'must_equal';
  return rowFault({ ...field, type: source.type }, valueIn(given), context.fieldTypes);
}

function unanswered(field: Field): MissingReason {
  if (field.type === 'computed') return 'not_computed';
  return field.required === true ? 'unanswered' : 'condition';
}
