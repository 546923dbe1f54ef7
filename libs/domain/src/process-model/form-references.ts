import { findField } from '../answers/find-field.ts';
import type { Field } from '../worksheets/field.ts';
import type { SharedField } from '../worksheets/shared-field.ts';
import { type Edition, formsOf } from './edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import type { Reference } from './reference.ts';

/** Everything that worksheets and registers name: phases, shared fields, registers, other fields and the rules behind what is worked out. */
export const formReferences = (edition: Edition, sharedFields: readonly SharedField[]): Reference[] =>
  formsOf(edition).flatMap((form) => [
    ...('phaseUse' in form ? Object.keys(form.phaseUse).map((key): Reference => ({ where: form.key, kind: 'phase', key, mild: true })) : []),
    ...form.sections.flatMap(({ fields }) => fields.flatMap((field) => ofField(form, field, sharedFields))),
  ]);

function ofField(form: SheetForm, field: Field, sharedFields: readonly SharedField[]): Reference[] {
  const where = `${form.key}.${field.key}`;
  const one = (kind: Reference['kind'], key: string): Reference[] => [{ where, kind, key }];
  return [
    ...(field.type === 'shared' ? one('field', field.ref ?? '') : []),
    ...(field.type === 'register' ? one('form', field.ref ?? '') : []),
    ...(field.type === 'computed' ? one('rule', where) : []),
    ...condition(form, field, sharedFields),
    ...(field.prefillFrom ? one('field', prefilled(field.prefillFrom)) : []),
  ];
}

const prefilled = ({ worksheet, field, shared }: NonNullable<Field['prefillFrom']>): string => shared ?? `${worksheet ?? ''}.${field ?? ''}`;

/** A condition names a field of the same form or of the project, and an answer that the field can have. */
function condition(form: SheetForm, { key, required }: Field, sharedFields: readonly SharedField[]): Reference[] {
  if (typeof required === 'boolean') return [];
  const where = `${form.key}.${key}`;
  const { address, source } = conditioning(form, required.field, sharedFields);
  const options = source?.options ?? source?.computed?.options;
  const answers = options ? [required.equals].flat() : []; // what is no list may be anything
  return [{ where, kind: 'field', key: address }, ...answers.map((answer): Reference => ({ where, kind: 'answer', key: `${address}=${answer}` }))];
}

function conditioning(form: SheetForm, name: string, sharedFields: readonly SharedField[]): { address: string; source?: Field | SharedField } {
  if (!name.startsWith('projekt.')) return findField(form, name, sharedFields) ?? { address: `${form.key}.${name}` };
  const source = sharedFields.find(({ key }) => key === name);
  return source ? { address: name, source } : { address: name };
}
