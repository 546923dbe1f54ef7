import type { z } from 'zod';
import { accept, refuse, type Result } from '../result.ts';
import type { FieldType } from '../worksheets/field-type.ts';
import { type Answer, answer } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { findField, type Form } from './find-field.ts';
import { MAX_ROWS } from './row-values.ts';
import { type ValueField, valueOfType } from './value-of-type.ts';

type Judged = ValueField & { type: FieldType; allowUnknown?: boolean | undefined; allowNone?: boolean | undefined; mustEqual?: string | undefined };

/**
 * The answer that somebody sends to a field of a worksheet or register, or why it is none. The answer to a shared field
 * is judged by the shared field; where it must be kept says `findField`.
 */
export function parseAnswer(form: Form, fieldKey: string, raw: unknown, context: AnswerContext): Result<Answer> {
  const found = findField(form, fieldKey, context.sharedFields);
  if (!found) return refuse('unknown_field', { field: fieldKey });
  // A declaration is each person's own word: none of its questions can be set aside.
  const aside = form.kind !== 'declaration' && found.field.mustEqual === undefined;
  return judge({ ...found.source, key: fieldKey, allowNone: found.field.allowNone, aside }, raw, context);
}

/** The answer to a field of the project itself, by its own key. */
export function parseSharedAnswer(key: string, raw: unknown, context: AnswerContext): Result<Answer> {
  const field = context.sharedFields.find((one) => one.key === key);
  return field ? judge({ ...field, aside: true }, raw, context) : refuse('unknown_field', { field: key });
}

function judge(field: Judged & { aside: boolean }, raw: unknown, context: AnswerContext): Result<Answer> {
  if (field.type === 'computed' || field.type === 'register' || field.type === 'shared') return refuse('not_writable', { field: field.key });
  const parsed = answer.safeParse(raw);
  if (!parsed.success) return refuse('wrong_type', { field: field.key, ...firstFault(parsed.error) });
  return allowed(field, parsed.data, context);
}

function allowed(field: Judged & { aside: boolean }, given: Answer, context: AnswerContext): Result<Answer> {
  const details = { field: field.key };
  if (given.kind === 'unknown' && field.allowUnknown !== true) return refuse('unknown_not_allowed', details);
  if (given.kind === 'none' && field.allowNone !== true) return refuse('none_not_allowed', details);
  if (given.kind === 'not_relevant' && !field.aside) return refuse('not_relevant_not_allowed', details);
  return given.kind === 'value' ? withValue(field, given.value, context) : accept(given);
}

function withValue(field: Judged, value: unknown, context: AnswerContext): Result<Answer> {
  if (Array.isArray(value) && value.length > MAX_ROWS) {
    return refuse('too_many_rows', { field: field.key, limit: MAX_ROWS, given: value.length });
  }
  const parsed = valueOfType(field, context).safeParse(value);
  return parsed.success
    ? accept({ kind: 'value', value: parsed.data })
    : refuse('wrong_type', { field: field.key, ...firstFault(parsed.error, 'value') });
}

/** The schemas' own messages are codes; a sentence of the library's is not shown to anybody. */
const CODE = /^[a-z_]+$/;

/** Where it went wrong, and the code of what was expected there. */
function firstFault(error: z.ZodError, ...within: string[]): { path: string; expected: string } {
  const { path = [], message = '' } = error.issues[0] ?? {};
  return { path: [...within, ...path].map(String).join('/'), expected: CODE.test(message) ? message : 'not_an_answer' };
}
