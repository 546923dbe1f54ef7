import type { Required } from '../worksheets/condition.ts';
import type { SharedField } from '../worksheets/shared-field.ts';
import type { Answer, Answers } from './answer.ts';
import { isAnswered, valueIn } from './answered.ts';
import type { ComputedAnswers } from './computed-answer.ts';
import { fieldsOf, type Form } from './find-field.ts';

/** Whether the field must be filled in, given the other answers. */
export function conditionHolds(required: Required, known: Answers): boolean {
  if (typeof required === 'boolean') return required;
  const expected = [required.equals].flat();
  return [valueIn(known[required.field])].flat().some((value) => expected.some((one) => one === value));
}

type Sources = { sharedFields: readonly SharedField[]; computed: ComputedAnswers };

/**
 * All that is known, by the keys under which the conditions of a form may ask for it: its own fields, the project's by their own keys,
 * and the project's by the keys under which the form shows them.
 */
export function knownAnswers(form: Form, answers: Answers, shared: Answers, { sharedFields, computed }: Sources): Answers {
  const known: Answers = { ...answers, ...defaultsOf(sharedFields), ...shared, ...asAnswers(computed) };
  const shown = fieldsOf(form, sharedFields).filter(({ field }) => field.type === 'shared');
  return { ...known, ...Object.fromEntries(shown.flatMap(({ field, address }) => (known[address] ? [[field.key, known[address]]] : []))) };
}

const defaultsOf = (fields: readonly SharedField[]): Answers =>
  Object.fromEntries(fields.flatMap(({ key, default: value }) => (value === undefined ? [] : [[key, { kind: 'value', value }]])));

/** A field that waits for an unknown figure is as answered as the figure is. */
function asAnswers(computed: ComputedAnswers): Answers {
  const answers = Object.entries(computed).flatMap(([key, { kind, ...rest }]): [string, Answer][] => {
    if (kind === 'value' && 'value' in rest) return [[key, { kind: 'value', value: rest.value }]];
    return kind === 'unknown' ? [[key, { kind: 'none' }]] : [];
  });
  return Object.fromEntries(answers.filter(([, one]) => isAnswered(one)));
}
