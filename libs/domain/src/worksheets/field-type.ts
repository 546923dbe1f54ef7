import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';
import { option } from './option.ts';

/** The kinds of answers that code knows how to keep, check and show. */
export const fieldTypes = [
  'short_text', 'rich_text', 'number', 'money', 'date', 'period', 'yes_no', 'choice', 'multi_choice', 'rating', 'person', 'people', 'list',
  'table', 'stakeholder_matrix', 'risk_matrix', 'gain_table', 'timeline', 'file', 'link', 'shared', 'register', 'computed',
] as const;
export const fieldType = z.enum(fieldTypes);
export type FieldType = z.infer<typeof fieldType>;

const itemField = z.strictObject({
  key: contentKey,
  label: text,
  type: fieldType,
  required: z.boolean(),
  options: z.array(option).optional(),
});

/** How the choices of one list are counted in another, such as our kinds of gains in those of the innovation barometer. */
const optionMap = z.strictObject({ field: contentKey, to: z.string(), note: text, map: z.record(contentKey, contentKey) });

/** A kind of answer, as it is explained to those who make templates. */
export const fieldTypeEntry = z.strictObject({
  key: fieldType,
  label: text,
  help: text,
  valueSchema: z.string(),
  allowedInTable: z.boolean(),
  options: z.array(option).optional(),
  itemFields: z.array(itemField).optional(),
  itemRule: z.string().optional(),
  optionMap: optionMap.optional(),
});

const anchor = z.enum(['1', '2', '3', '4', '5']);
/** What the ends of a scale from 1 to 5 mean for one field. */
export const anchors = z.partialRecord(anchor, text);

/** The scale behind every rating, and the kinds of answers. */
export const fieldTypeCatalogue = z.strictObject({
  fieldTypes: z.array(fieldTypeEntry).length(fieldTypes.length),
  ratingScale: z.strictObject({ min: z.literal(1), max: z.literal(5), anchors }),
});
