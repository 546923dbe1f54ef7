import { z } from 'zod';
import type { FieldType } from '../worksheets/field-type.ts';
import type { Option, OptionsSource } from '../worksheets/option.ts';
import { type AnswerContext, itemFieldsOf } from './answer-context.ts';
import { choiceValue, multiChoiceValue, yesNoValue } from './choice-values.ts';
import { dateValue, periodValue } from './date-values.ts';
import { moneyValue, numberValue, scoreValue } from './number-values.ts';
import { personValue } from './person-value.ts';
import { ratingValue } from './rating-value.ts';
import { fileValue, linkValue } from './reference-values.ts';
import { richTextValue } from './rich-text.ts';
import { knowable, rowsValue } from './row-values.ts';
import { shortText } from './text-values.ts';

type Choices = { type: FieldType; options?: readonly Option[] | undefined; optionsSource?: OptionsSource | undefined };
/** What decides the values that a field can have. */
export type ValueField = Choices & { key?: string; columns?: readonly (Choices & { key: string })[] | undefined; pattern?: string | undefined };
export type ValueContext = Pick<AnswerContext, 'fieldTypes' | 'lists'>;
type Make = (field: ValueField, context: ValueContext) => z.ZodType;

const nobody: Make = () => z.never('not_writable');
const table: Make = ({ columns = [] }, context) => rowsOf(columns, context);
const items: Make = ({ type }, context) => rowsOf(itemFieldsOf(context.fieldTypes, type), context);

const makers = {
  short_text: ({ pattern }) => shortText(pattern),
  rich_text: () => richTextValue,
  number: () => numberValue,
  money: () => moneyValue,
  date: () => dateValue,
  period: () => periodValue,
  yes_no: () => yesNoValue,
  choice: (field, context) => choiceValue(keysOf(field, context)),
  multi_choice: (field, context) => multiChoiceValue(keysOf(field, context)),
  rating: () => ratingValue,
  person: () => personValue,
  people: items,
  list: items,
  table,
  stakeholder_matrix: items,
  risk_matrix: items,
  gain_table: items,
  timeline: items,
  file: () => fileValue,
  link: () => linkValue,
  // A shared field is written where it lives, what is computed by nobody, and a register has entries of its own.
  shared: nobody,
  computed: nobody,
  register: nobody,
} satisfies Record<FieldType, Make>;

/** The schema of the values of a field. Each fault's message is a code that the screen has a sentence for. */
export const valueOfType = (field: ValueField, context: ValueContext): z.ZodType => makers[field.type](field, context);

const rowsOf = (columns: readonly (Choices & { key: string })[], context: ValueContext) =>
  rowsValue(Object.fromEntries(columns.map((column) => [column.key, cellOf(column, context)])));

/** In a table a number, an amount or a date may be unknown for now, and a rating is its score alone. */
function cellOf(column: ValueField, context: ValueContext): z.ZodType {
  if (column.type === 'rating') return scoreValue;
  const cell = valueOfType(column, context);
  return column.type === 'number' || column.type === 'money' || column.type === 'date' ? knowable(cell) : cell;
}

function keysOf({ options, optionsSource }: Choices, { lists }: ValueContext): readonly string[] {
  if (options) return options.map(({ key }) => key);
  return optionsSource === undefined ? [] : lists[optionsSource];
}
