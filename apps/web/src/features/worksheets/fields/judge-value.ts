import { type Answer, isBlank, type OptionsSource, rowsIn, valueOfType } from '@nybrud/domain';
import { type Around, cellsOf, type Choices, optionsOf, type Source } from './around.ts';

export type Fault = { path: readonly PropertyKey[]; code: string };
/** `answer` is what can be kept of it; undefined when nothing can, and then the last answer stands. */
export type Judged = { answer: Answer | null | undefined; faults: Fault[] };

/** Choices from elsewhere are put into the question itself before it is judged, so no list is asked for by name. */
const noLists: Record<OptionsSource, readonly string[]> = {
  phases: [], tracks: [], guide_outcomes: [], gate_outcomes: [], checkpoints: [], project_roles: [], project_worksheets_and_documents: [],
  'organisation.strategic_goals': [], 'projekt.delmaal': [],
};

/**
 * Judges a value by the schema that the server uses, so that what is half typed is never sent. A cell that is not understood
 * keeps its last value (in `before`): the other cells of the table can be saved all the same.
 */
export function judgeValue(source: Source, value: unknown, around: Around, before: unknown): Judged {
  if (isBlank(value)) return { answer: null, faults: [] };
  const schema = schemaOf(source, around);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { answer: { kind: 'value', value: parsed.data }, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) => ({ path, code: message }));
  const kept = schema.safeParse(withLastCells(value, faults, before));
  return { answer: kept.success ? orNothing(kept.data) : undefined, faults };
}

const orNothing = (value: unknown): Answer | null => (isBlank(value) ? null : { kind: 'value', value });

function schemaOf(source: Source, around: Around) {
  const columns = cellsOf(source, around).map((cell) => ({ ...cell, options: choicesOf(cell, around) }));
  const { type, pattern } = source;
  return valueOfType({ type, pattern, columns, options: choicesOf(source, around) }, { fieldTypes: around.fieldTypes, lists: noLists });
}

const choicesOf = (source: Choices, around: Around) => [...optionsOf(source, around)];

function withLastCells(value: unknown, faults: readonly Fault[], before: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const last = rowsIn(before) ?? [];
  return value.map((row: unknown, index) => {
    const wrong = faults.flatMap(({ path }) => (path[0] === index && typeof path[1] === 'string' ? [path[1]] : []));
    return wrong.length === 0 || typeof row !== 'object' || row === null ? row : replaced(row, wrong, last);
  });
}

function replaced(row: object, wrong: readonly string[], last: readonly Record<string, unknown>[]): object {
  const was = last.find(({ id }) => 'id' in row && id === row.id);
  return { ...row, ...Object.fromEntries(wrong.map((key) => [key, was?.[key]])) };
}
