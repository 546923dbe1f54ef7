import type { Answers } from './answer.ts';
import { isAnswered } from './answered.ts';
import { conditionHolds, knownAnswers } from './condition-holds.ts';
import { fieldsOf, type Form } from './find-field.ts';
import type { MissingContext } from './missing-fields.ts';
import { inScope } from './scope.ts';

export type Progress = { answered: number; total: number };

/** "22 af 25 besvaret": of the fields that people answer, and that are asked given the other answers. */
export function progressOf(form: Form, answers: Answers, shared: Answers, context: MissingContext): Progress {
  const known = knownAnswers(form, answers, shared, context);
  const asked = fieldsOf(form, context.sharedFields).filter(({ field, sectionKey, source }) =>
    source.type !== 'computed' && field.type !== 'register' && inScope(field.key, sectionKey, context.scopes)
    && (typeof field.required === 'boolean' || conditionHolds(field.required, known)));
  return { answered: asked.filter(({ field }) => isAnswered(known[field.key])).length, total: asked.length };
}
