import type { FileView } from '@nybrud/contracts';
import { type Column, type Field, type FieldTypeEntry, type ItemField, itemFieldsOf, type Option, type SharedField } from '@nybrud/domain';
import type { FieldWords } from '@nybrud/ui/forms';
import type { FilesKey } from '../../../lib/files/files.queries.ts';

/** Whose files they are, and which there are once that is known. */
export type FilesAround = { filesKey: FilesKey; known: readonly FileView[] | undefined };

/** What the editors need to know besides the question: the choices, people and entries that stand elsewhere. */
export type Around = {
  fieldTypes: readonly FieldTypeEntry[];
  lists: Readonly<Record<string, readonly Option[]>>;
  people: readonly { memberId: string; name: string }[];
  files?: FilesAround | undefined;
};

/** A column of a table, or a part of an entry such as a risk. */
export type Cell = Pick<Column, 'key' | 'label' | 'type' | 'options' | 'optionsSource'> & Partial<Pick<ItemField, 'required'>>;

/** What decides the value: a question of the worksheet, a field of the whole project, or a cell. */
export type Source = Pick<Field | SharedField | Cell, 'type' | 'options' | 'optionsSource'>
  & Pick<Partial<Field>, 'columns' | 'pattern' | 'anchors' | 'unit'>;

/** What Nybrud has worked out, or the addresses of what it still needs. */
export type Computed = { kind: 'value' | 'unknown' | 'unanswered'; value?: unknown; missing?: readonly string[] };

export type Choices = Pick<Source, 'options' | 'optionsSource'>;

/** The editor of one value, in a field or in a cell of a row. What it hands on may be half typed: who asked for it judges it. */
export type ValueProps = {
  words: FieldWords;
  name: string;
  source: Source;
  value: unknown;
  around: Around;
  isCell?: boolean | undefined;
  onChange: (value: unknown) => void;
};

/** The choices of a question, wherever they stand. */
export const optionsOf = ({ options, optionsSource }: Choices, { lists }: Pick<Around, 'lists'>): readonly Option[] =>
  options ?? (optionsSource === undefined ? [] : (lists[optionsSource] ?? []));

/** What a row consists of. */
export const cellsOf = ({ type, columns }: Pick<Source, 'type' | 'columns'>, { fieldTypes }: Pick<Around, 'fieldTypes'>): readonly Cell[] =>
  type === 'table' ? (columns ?? []) : itemFieldsOf(fieldTypes, type);

