import type { Field } from '../worksheets/field.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { fault, type Finding, warning } from './package-finding.ts';

/**
 * What would make answers that people have given unreadable: a question may go, and its answers are kept, but one that stays asks for the same
 * kind of answer. Compared with every earlier version, since a key that comes again meets the old answers.
 */
export const changedAnswers = (given: readonly SheetForm[], forms: readonly SheetForm[]): Finding[] =>
  given.flatMap((form) => {
    const earlier = forms.filter(({ key, version }) => key === form.key && version < form.version).flatMap(fieldsIn);
    const found = fieldsIn(form).flatMap((field) =>
      earlier.filter(({ key }) => key === field.key).flatMap((before) => compare(`${form.key}.${field.key}`, before, field)));
    return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
  });

const fieldsIn = ({ sections }: SheetForm): Field[] => sections.flatMap(({ fields }) => fields);
const isSame = (a: Finding, b: Finding) => a.code === b.code && a.where === b.where && a.what === b.what;

function compare(where: string, before: Field, now: Field): Finding[] {
  if (before.type !== now.type) return [fault('type_changed', where, before.type)];
  return [
    ...((before.confidential === true) === (now.confidential === true) ? [] : [fault('confidentiality_changed', where, now.key)]),
    ...columnsLost(where, before, now),
    ...gone(before.options, now.options).map(({ key }) => warning('option_removed', where, key)),
  ];
}

/** A table with a column less could not be saved again with what stands in it. */
const columnsLost = (where: string, before: Field, now: Field): Finding[] =>
  (before.columns ?? []).flatMap((column) => {
    const after = now.columns?.find(({ key }) => key === column.key);
    if (!after) return [fault('column_removed', where, column.key)];
    return after.type === column.type ? [] : [fault('type_changed', `${where}.${column.key}`, column.type)];
  });

const gone = <One extends { key: string }>(before: readonly One[] = [], now: readonly One[] = []): One[] =>
  before.filter(({ key }) => !now.some((one) => one.key === key));
