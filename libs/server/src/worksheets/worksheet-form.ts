import { fieldTypeTexts, findWorksheetTemplate, sharedFields, UnknownContent, worksheetTemplates } from '@nybrud/content';
import { type FoundField, findField, type WorksheetTemplate } from '@nybrud/domain';
import { ProblemException } from '../http/problem.ts';

/** The template of a worksheet, in the version that it follows. */
export function templateOf(key: string, version: number): WorksheetTemplate {
  const template = findWorksheetTemplate(key, version);
  if (template) return template;
  throw worksheetTemplates().some((one) => one.key === key) ? new UnknownContent(`worksheet ${key} ${version}`) : new ProblemException('not_found');
}

export function fieldIn(template: WorksheetTemplate, fieldKey: string): FoundField {
  const found = findField(template, fieldKey, sharedFields());
  if (!found) throw new ProblemException('unknown_field', { details: { field: fieldKey } });
  return found;
}

export const isConfidential = ({ field }: FoundField) => field.confidential === true;
export const content = () => ({ sharedFields: sharedFields(), fieldTypes: fieldTypeTexts().fieldTypes });
