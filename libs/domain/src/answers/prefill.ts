import type { Field } from '../worksheets/field.ts';
import type { Answer } from './answer.ts';
import { isBlank, valueIn } from './answered.ts';
import { isSame } from './is-same.ts';
import { rowsIn } from './row-faults.ts';

type Prefill = NonNullable<Field['prefillFrom']>;
/** Cells by column. A row that is only proposed has no id yet. */
export type ProposedRow = Readonly<Record<string, unknown>>;

/** The rows that an answer given elsewhere proposes: those that meet the condition, with their cells under the columns of the new place. */
export function proposedRows({ columns = {}, where = {} }: Prefill, source: Answer | undefined): ProposedRow[] {
  return (rowsIn(valueIn(source)) ?? [])
    .filter((row) => Object.entries(where).every(([column, wanted]) => row[column] === wanted))
    .map((row) => Object.fromEntries(Object.entries(columns).flatMap(([from, to]) => (isBlank(row[from]) ? [] : [[to, row[from]]]))))
    .filter((row) => !isBlank(row));
}

/** Of proposed rows, those whose cells no row has already: nothing is put in twice, and nothing is overwritten. */
export const rowsToAdd = (proposed: readonly ProposedRow[], present: unknown): ProposedRow[] =>
  proposed.filter((row) => !(rowsIn(present) ?? []).some((one) => Object.entries(row).every(([column, cell]) => isSame(one[column], cell))));
