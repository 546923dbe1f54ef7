import type { z } from 'zod';
import type { fieldTypeEntry, FieldType } from '../worksheets/field-type.ts';
import type { OptionsSource } from '../worksheets/option.ts';
import type { SharedField } from '../worksheets/shared-field.ts';

export type FieldTypeEntry = z.infer<typeof fieldTypeEntry>;
export type ItemField = NonNullable<FieldTypeEntry['itemFields']>[number];

/** What must be known besides the template to judge an answer. All of it is content, but for the lists that are somebody's own. */
export type AnswerContext = {
  sharedFields: readonly SharedField[];
  fieldTypes: readonly FieldTypeEntry[];
  /** The answers that lists standing elsewhere offer at this moment. */
  lists: Readonly<Record<OptionsSource, readonly string[]>>;
};

/** What an entry of a composed answer consists of, such as a risk; none for other kinds of answers. */
export const itemFieldsOf = (fieldTypes: readonly FieldTypeEntry[], type: FieldType): readonly ItemField[] =>
  fieldTypes.find(({ key }) => key === type)?.itemFields ?? [];
