import { z } from 'zod';
import { contentKey } from '../key.ts';
import { roleKey } from '../permissions/roles.ts';
import { text } from '../text.ts';
import { required } from './condition.ts';
import { anchors, fieldType } from './field-type.ts';
import { option, optionsSource } from './option.ts';

const choices = { options: z.array(option).min(1).optional(), optionsSource: optionsSource.optional() };

/** A column of a table. */
export const column = z.strictObject({ key: contentKey, label: text, type: fieldType, ...choices });
export type Column = z.infer<typeof column>;

/** An answer that the system works out. `rule` tells people how; the function behind it is found by the field's address. */
const computed = z.strictObject({
  valueType: z.enum(['choice', 'number', 'money', 'list']),
  ...choices,
  rule: text,
  inputs: z.array(z.string()).min(1),
});

/** Rows or values that are offered from an answer given elsewhere. */
const prefill = z.strictObject({
  worksheet: contentKey.optional(),
  field: contentKey.optional(),
  shared: z.string().optional(),
  columns: z.record(contentKey, contentKey).optional(),
  where: z.record(contentKey, z.string()).optional(),
});

/** What any field may have, whether it stands in a worksheet, a register or is shared by the whole project. */
export const fieldShape = {
  label: text,
  help: text,
  gloss: z.string(),
  type: fieldType,
  ...choices,
  columns: z.array(column).min(1).optional(),
  computed: computed.optional(),
  default: z.string().optional(),
  /** "Ukendt endnu", with a reason and a date, counts as an answer. */
  allowUnknown: z.boolean().optional(),
};

/** A question in a worksheet or register. */
export const field = z.strictObject({
  key: contentKey,
  ...fieldShape,
  required,
  /** The shared field or the register that is shown here. */
  ref: z.string().optional(),
  anchors: anchors.optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
  /** "Ingen" counts as an answer. */
  allowNone: z.boolean().optional(),
  mustEqual: z.string().optional(),
  prefillFrom: prefill.optional(),
  defaultRows: z.array(z.record(contentKey, text)).optional(),
  pattern: z.string().optional(),
  unit: text.optional(),
  confidential: z.boolean().optional(),
  public: z.boolean().optional(),
  visibility: z.string().optional(),
  filledBy: z.array(roleKey).optional(),
});
export type Field = z.infer<typeof field>;
