import { fieldTypeTexts, findWorksheetTemplate, sharedFields, worksheetTemplates } from '@nybrud/content';
import { type FoundField, findField, type WorksheetTemplate } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';

/** The template that a project's worksheet follows: the version it was begun with, else the newest. */
export const templateOf = (key: string, version: number | undefined): WorksheetTemplate =>
  orNotFound(version === undefined ? worksheetTemplates().find((template) => template.key === key) : findWorksheetTemplate(key, version));

export function fieldIn(template: WorksheetTemplate, fieldKey: string): FoundField {
  const found = findField(template, fieldKey, sharedFields());
  if (!found) throw new ProblemException('unknown_field', { details: { field: fieldKey } });
  return found;
}

export const isConfidential = ({ field }: FoundField) => field.confidential === true;
export const content = () => ({ sharedFields: sharedFields(), fieldTypes: fieldTypeTexts().fieldTypes });
