import { allForms, rights, roles, sharedFields, worksheetTransitions } from '@nybrud/content';
import type { FieldNotesView, TextView, WorksheetView } from '@nybrud/contracts';
import { type Actor, allows, commonStatus, type Field, fieldsOf, keptFields, mayBegin, repeatOf, type SheetForm, standingAfter, stepByTeam, type WorksheetState, worksheetStates } from '@nybrud/domain';
import { isToldElsewhere } from '../answers/shared-fields.ts';
import { asContent } from '../http/content-json.ts';
import { formPage, type Sheet } from './sheets.ts';
import { closedFields, isOpenTo, seesConfidential, shownTo } from './shown.ts';
import { standingOf } from './standing.ts';
import { viewerOf } from './viewer.ts';
import { content } from './worksheet-form.ts';
import { type Ground, impliedAnswers } from './worksheet-ground.ts';
import { instanceRows, stepsOf } from './worksheet-rows.ts';

let byKey: WorksheetView['shared'] | undefined;
const sharedByKey = () => (byKey ??= asContent(Object.fromEntries(sharedFields().map((field) => [field.key, field]))));

/** Everything that the page of a sheet shows to one person. */
export function presentWorksheet(actor: Actor, sheet: Sheet, ground: Ground, { notes, can }: FieldNotesView): WorksheetView {
  const template = shownTo(actor, sheet);
  const shown = fieldsOf(template, sharedFields());
  const fields = shown.map(({ field }) => field);
  const standing = standingOf(template, sheet, ground);
  const given = { ...ground.sheets[sheet.name], ...impliedAnswers(sheet.key, sheet.instance) };
  return {
    project: { id: ground.project.id, title: ground.project.title },
    template: asContent(template), instance: sheet.instance, about: sheet.about,
    repeat: repeatOf(template) ?? null, instances: instanceRows(actor, template, ground),
    ...stepsOf(sheet, standing),
    shared: sharedByKey(),
    answers: Object.fromEntries(shown.flatMap(({ field, address }) => {
      const view = ground.shared[address] ?? given[field.key];
      return view ? [[field.key, view]] : [];
    })),
    noLongerAsked: noLongerAsked(actor, sheet, ground),
    toldElsewhere: shown.filter(({ address }) => isToldElsewhere(address)).map(({ field }) => field.key),
    closed: closedFields(actor, sheet, fields),
    filledBy: filledBy(fields),
    fieldTypes: asContent(content().fieldTypes),
    lists: ground.lists,
    ...standing,
    people: ground.project.people,
    notes,
    can: {
      edit: fields.some((field) => isOpenTo(actor, sheet, field)), editNotes: can.edit, seeConfidential: seesConfidential(actor, sheet),
      begin: repeatOf(template) === 'per_request' && mayBegin(rights(), viewerOf(actor), sheet), states: statesOpen(actor, sheet),
    },
  };
}

/** The page on which one of several sheets is chosen: nothing is answered on it. */
export function presentForm(actor: Actor, form: SheetForm, ground: Ground, notes: FieldNotesView): WorksheetView {
  const page = presentWorksheet(actor, formPage(ground, form), ground, notes);
  const { begin } = page.can;
  const status = commonStatus(page.instances.map((one) => one.status));
  return { ...page, status, missing: [], openPoints: [], prefill: {}, progress: { answered: 0, total: 0 }, can: { edit: false, editNotes: false, seeConfidential: false, begin, states: [] } };
}

/** Answers to what a later version does not ask. Nobody can change them, and nobody loses them. */
function noLongerAsked(actor: Actor, sheet: Sheet, { sheets }: Ground): WorksheetView['noLongerAsked'] {
  const given = sheets[sheet.name] ?? {};
  const answered = Object.keys(given).filter((key) => given[key]?.answer);
  const sees = seesConfidential(actor, sheet);
  return keptFields(sheet.form, answered, allForms()).filter(({ confidential }) => sees || confidential !== true).flatMap((field) => {
    const answer = given[field.key];
    return answer ? [{ field, answer }] : [];
  });
}

/** Declarations, requests and entries are not discussed by the team as a worksheet is. */
export const mayMove = (actor: Actor, { form }: Sheet): boolean =>
  form.kind === 'worksheet' && allows(rights(), actor.project?.roles ?? [], 'worksheet_edit', 'limited');

/** The states that the person can move the sheet to as it is. */
export function statesOpen(actor: Actor, sheet: Sheet): WorksheetState[] {
  if (!mayMove(actor, sheet)) return [];
  const { state } = standingAfter(sheet.row?.steps ?? []);
  return worksheetStates.filter((to) => stepByTeam(worksheetTransitions(), state, to).ok);
}

const filledBy = (fields: readonly Field[]): Record<string, TextView[]> =>
  Object.fromEntries(fields.flatMap((field) => (field.filledBy ? [[field.key, roles().filter(({ key }) => field.filledBy?.includes(key)).map(({ label }) => label)]] : [])));
