import type { Answers } from './answer.ts';
import { knownAnswers } from './condition-holds.ts';
import { fieldsOf, type Form, type FoundField } from './find-field.ts';
import type { MissingContext } from './missing-fields.ts';
import { rowsIn } from './row-faults.ts';
import { type UnknownCell, unknownCell } from './row-values.ts';
import { inScope } from './scope.ts';

type Place = { fieldKey: string; sectionKey: string; address: string };
/** An answer that is "Ukendt endnu", in a field or in one cell of its table: legal, but the deciders read it. */
export type OpenPoint = Place & { rowId?: string; columnKey?: string; reason: string; clarifyBy: string };
/** A field that was set aside as not relevant, and why. */
export type SetAside = Place & { reason: string };

/** What is not known yet, by field and in the order of the worksheet. */
export const openPoints = (form: Form, answers: Answers, shared: Answers, context: MissingContext): OpenPoint[] =>
  placed(form, answers, shared, context).flatMap(({ place, given }) => {
    if (given.kind === 'unknown') return [{ ...place, reason: given.reason, clarifyBy: given.clarifyBy }];
    return given.kind === 'value' ? unknownCells(given.value).map((cell) => ({ ...place, ...cell })) : [];
  });

/** What was set aside as not relevant, so that nobody can make a requirement vanish unseen. */
export const setAside = (form: Form, answers: Answers, shared: Answers, context: MissingContext): SetAside[] =>
  placed(form, answers, shared, context).flatMap(({ place, given }) => (given.kind === 'not_relevant' ? [{ ...place, reason: given.reason }] : []));

function placed(form: Form, answers: Answers, shared: Answers, context: MissingContext) {
  const known = knownAnswers(form, answers, shared, context);
  const here = ({ field, sectionKey }: FoundField) => field.type !== 'computed' && inScope(field.key, sectionKey, context.scopes);
  return fieldsOf(form, context.sharedFields).filter(here).flatMap(({ field, sectionKey, address }) => {
    const given = known[field.key];
    return given ? [{ place: { fieldKey: field.key, sectionKey, address }, given }] : [];
  });
}

const unknownCells = (value: unknown) =>
  (rowsIn(value) ?? []).flatMap(({ id, ...cells }) =>
    Object.entries(cells)
      .filter((entry): entry is [string, UnknownCell] => mayBeUnknown(entry[1]) && unknownCell.safeParse(entry[1]).success)
      .map(([columnKey, { unknown }]) => ({ rowId: String(id), columnKey, ...unknown })));

/** Said cheaply of the many cells that say something. */
const mayBeUnknown = (cell: unknown) => typeof cell === 'object' && cell !== null && 'unknown' in cell;
