import type { FieldType } from '../worksheets/field-type.ts';
import { type FieldTypeEntry, type ItemField, itemFieldsOf } from './answer-context.ts';
import { isBlank } from './answered.ts';

export type RowFault = 'too_few_rows' | 'too_many_rows' | 'incomplete_row';
type RowField = { type: FieldType; minItems?: number | undefined; maxItems?: number | undefined };

/** What is wrong with the rows of a required field, or null: too few, too many, or one that lacks what every entry must have. */
export function rowFault(field: RowField, value: unknown, fieldTypes: readonly FieldTypeEntry[]): RowFault | null {
  const { type, minItems = 0, maxItems = Infinity } = field;
  const rows = rowsIn(value);
  if (rows === null) return null;
  if (rows.length < minItems) return 'too_few_rows';
  if (rows.length > maxItems) return 'too_many_rows';
  const items = itemFieldsOf(fieldTypes, type);
  return rows.every((row) => isComplete(row, type, items)) ? null : 'incomplete_row';
}

/** The rows that say something; null when the value has no rows. */
export function rowsIn(value: unknown): Record<string, unknown>[] | null {
  return Array.isArray(value) && value.every(isRow) ? value.filter((row) => !isBlank(row)) : null;
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isComplete(row: Record<string, unknown>, type: FieldType, items: readonly ItemField[]): boolean {
  // A milestone is on a day or in a period: neither says nothing, both would say two things.
  if (type === 'timeline' && isBlank(row['date']) === isBlank(row['period'])) return false;
  return items.every(({ key, required }) => !required || !isBlank(row[key]));
}
