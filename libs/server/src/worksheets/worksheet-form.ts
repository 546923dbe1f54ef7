import { allForms, fieldTypeTexts, findForm, formIn, sharedFields, UnknownContent } from '@nybrud/content';
import { type FoundField, findField, type ProcessModel, type SheetForm } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';

/** A form in the version with which a sheet was begun or frozen. */
export function formOf(key: string, version: number): SheetForm {
  const form = findForm(key, version);
  if (form) return form;
  throw allForms().some((one) => one.key === key) ? new UnknownContent(`form ${key} ${version}`) : new ProblemException('not_found');
}

/** The form that a project's sheet follows: in the version that the sheet has, and until it is begun in that of the project's process model. */
export const formFor = (model: ProcessModel, key: string, version?: number): SheetForm =>
  version === undefined ? orNotFound(formIn(model, key)) : formOf(key, version);

export function fieldIn(form: SheetForm, fieldKey: string): FoundField {
  const found = findField(form, fieldKey, sharedFields());
  if (!found) throw new ProblemException('unknown_field', { details: { field: fieldKey } });
  return found;
}

/** The form without the questions whose answers one may not read: each is left out whole. */
export function shownForm<Form extends SheetForm>(form: Form, seesConfidential: boolean): Form {
  if (seesConfidential) return form;
  const sections = form.sections.map((section) => ({ ...section, fields: section.fields.filter(({ confidential }) => confidential !== true) }));
  return { ...form, sections: sections.filter(({ fields }) => fields.length > 0) };
}

export const isConfidential = ({ field }: FoundField) => field.confidential === true;
export const content = () => ({ sharedFields: sharedFields(), fieldTypes: fieldTypeTexts().fieldTypes });
/** Whether a form has a question of its own under the key, in any of its versions. The project's shared questions are not its own. */
export const isOwnField = (key: string, fieldKey: string): boolean =>
  allForms().some((form) => form.key === key && form.sections.some(({ fields }) => fields.some((field) => field.key === fieldKey && field.type !== 'shared')));
