import type { SharedField } from '../worksheets/shared-field.ts';
import type { Answer, Answers } from './answer.ts';
import { isAnswered, valueIn } from './answered.ts';
import { type ChangeKind, diffRows, type RowChange } from './diff-rows.ts';
import { fieldsOf, type Form } from './find-field.ts';
import { isSame } from './is-same.ts';

/** `rows` only where both sides have rows: what happened to each, by its id. */
export type FieldChange = { fieldKey: string; sectionKey: string; change: ChangeKind; before?: Answer; after?: Answer; rows?: RowChange[] };

/**
 * What differs between two sets of answers to one form, in the order of the form. A form's shared fields are compared when both sets
 * hold them under the form's own keys, as a frozen version does.
 */
export const diffAnswers = (form: Form, before: Answers, after: Answers, sharedFields: readonly SharedField[] = []): FieldChange[] =>
  fieldsOf(form, sharedFields).flatMap(({ field: { key }, sectionKey }) => {
    const change = changeOf(before[key], after[key]);
    return change === null ? [] : [{ fieldKey: key, sectionKey, ...change }];
  });

type Change = Omit<FieldChange, 'fieldKey' | 'sectionKey'>;

function changeOf(before: Answer | undefined, after: Answer | undefined): Change | null {
  const was = isAnswered(before) ? before : undefined;
  const is = isAnswered(after) ? after : undefined;
  if (was !== undefined && is !== undefined) return isSame(was, is) ? null : changed(was, is);
  if (is !== undefined) return { change: 'added', after: is };
  return was === undefined ? null : { change: 'removed', before: was };
}

function changed(before: Answer, after: Answer): Change {
  const rows = diffRows(valueIn(before), valueIn(after));
  return rows === null ? { change: 'changed', before, after } : { change: 'changed', before, after, rows };
}
