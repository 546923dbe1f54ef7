import { rights } from '@nybrud/content';
import { type Actor, barrierTo, type Field, mayRead, maySeeConfidential, type SheetForm, standingAfter } from '@nybrud/domain';
import { ProblemException } from '../http/problem.ts';
import { type Place, type Sheet, sheetAt } from './sheets.ts';
import { viewerOf } from './viewer.ts';
import { shownForm } from './worksheet-form.ts';
import { type Ground, impliedFields } from './worksheet-ground.ts';

/** The sheet at an address, for somebody who may read it. */
export function sheetFor(actor: Actor, ground: Ground, place: Place): Sheet {
  const sheet = sheetAt(ground, place);
  if (!mayRead(rights(), viewerOf(actor), sheet)) throw new ProblemException('not_permitted');
  return sheet;
}

export const seesConfidential = (actor: Actor, sheet: Sheet): boolean => maySeeConfidential(rights(), viewerOf(actor), sheet);

/** Made once of each form: what is sent of a worksheet is mostly its form. */
const withoutConfidential = new WeakMap<SheetForm, SheetForm>();

/** The form of a sheet without the questions that the person may not see. */
export function shownTo(actor: Actor, sheet: Sheet): SheetForm {
  if (seesConfidential(actor, sheet)) return sheet.form;
  const shown = withoutConfidential.get(sheet.form) ?? shownForm(sheet.form, false);
  withoutConfidential.set(sheet.form, shown);
  return shown;
}

export const isOpenTo = (actor: Actor, sheet: Sheet, field: Field): boolean => barrierTo(rights(), viewerOf(actor), sheet, field) === null;

export function demandOpen(actor: Actor, sheet: Sheet, field: Field): void {
  const barrier = barrierTo(rights(), viewerOf(actor), sheet, field);
  if (barrier) throw new ProblemException(barrier, field.filledBy && { details: { field: field.key, filledBy: field.filledBy } });
}

/** The fields that nobody writes in as things are, or not this person. What is the project's own is open while a worksheet lies with the deciders. */
export function closedFields(actor: Actor, sheet: Sheet, fields: readonly Field[]): string[] {
  const isSent = standingAfter(sheet.row?.steps ?? []).state === 'indsendt_til_underskrift';
  const implied = impliedFields(sheet.key);
  return fields
    .filter((field) => implied.includes(field.key) || (isSent && field.type !== 'shared') || !isOpenTo(actor, sheet, field))
    .map(({ key }) => key);
}
