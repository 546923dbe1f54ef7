import type { Field } from '../worksheets/field.ts';
import type { SharedField } from '../worksheets/shared-field.ts';
import type { Section } from '../worksheets/worksheet-template.ts';

/** What has fields: a worksheet template or a register. */
export type Form = { key: string; kind: string; sections: readonly Section[] };

/** A field of a form. `source` says where its answer lives: at the project when it is shared, else in the form itself. */
export type FoundField = { field: Field; sectionKey: string; address: string; source: Field | SharedField };

/** Every field of a form, in the order in which people meet them. */
export const fieldsOf = (form: Form, sharedFields: readonly SharedField[]): FoundField[] =>
  form.sections.flatMap(({ key, fields }) => fields.map((field) => ({ field, sectionKey: key, ...sourceOf(form, field, sharedFields) })));

export const findField = (form: Form, fieldKey: string, sharedFields: readonly SharedField[]): FoundField | undefined =>
  fieldsOf(form, sharedFields).find(({ field }) => field.key === fieldKey);

/** A shared field's address is its own key (`projekt.formaal`), any other's begins with its form (`idekort.udloeser`). */
function sourceOf(form: Form, field: Field, sharedFields: readonly SharedField[]): Pick<FoundField, 'address' | 'source'> {
  const shared = field.type === 'shared' ? sharedFields.find(({ key }) => key === field.ref) : undefined;
  return shared ? { address: shared.key, source: shared } : { address: `${form.key}.${field.key}`, source: field };
}
