import { z } from 'zod';
import { textOf } from './text-values.ts';

/** More rows than this belong in a spreadsheet, attached. */
export const MAX_ROWS = 500;

/** "Ukendt endnu" in one cell of a table. */
export const unknownCell = z.strictObject({
  unknown: z.strictObject({ reason: textOf(1000).trim().min(1, 'missing'), clarifyBy: z.iso.date('not_a_date') }),
});
export type UnknownCell = z.infer<typeof unknownCell>;

/** A row keeps its id through every change, so that two people can work in one table. Cells that are empty are left out. */
export type Row = { id: string } & { [column: string]: unknown };

/** Rows whose cells are checked by the schema of their column; a row may be half filled in while somebody is at it. */
export const rowsValue = (cells: Record<string, z.ZodType>) =>
  z
    .array(z.strictObject({ id: z.uuid('not_an_id'), ...emptiable(cells) }, 'not_a_row').transform(withoutEmptyCells), 'not_a_list')
    .max(MAX_ROWS, 'too_many_rows')
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'same_id_twice');

/** A cell that one need not know yet. */
export const knowable = (cell: z.ZodType) => z.union([cell, unknownCell], 'not_known_and_no_reason');

const emptiable = (cells: Record<string, z.ZodType>) => Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.nullish()]));

function withoutEmptyCells({ id, ...cells }: Row): Row {
  return { id, ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null && cell !== undefined && cell !== '')) };
}
