import { fieldTypeTexts, findRegister, findWorksheetTemplate, registers, sharedFields, worksheetTemplates } from '@nybrud/content';
import { type FoundField, findField, type SheetForm } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';

/** The form that a project's sheet follows: the version it was begun with, else the newest. */
export const formOf = (key: string, version?: number): SheetForm =>
  orNotFound(version === undefined
    ? [...worksheetTemplates(), ...registers()].find((form) => form.key === key)
    : (findWorksheetTemplate(key, version) ?? findRegister(key, version)));

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
