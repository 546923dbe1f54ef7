import {
  fieldTypeCatalogue, register, type Register, sharedField, type SharedField, text, worksheetStates as worksheetStateKeys, worksheetTemplate, type WorksheetTemplate,
} from '@nybrud/domain';
import { z } from 'zod';
import { jsonIn, readJson } from './json-file.ts';
import { once } from './once.ts';

const allTemplates = once(() => jsonIn('worksheet-templates').map((path) => worksheetTemplate.parse(readJson(path))));
const allRegisters = once(() => jsonIn('registers').map((path) => register.parse(readJson(path))));

/** The newest version of each template, in the order in which the templates are listed. */
export const worksheetTemplates = once((): WorksheetTemplate[] => newest(allTemplates()).sort((a, b) => a.order - b.order));

/** The version that a worksheet was started with. */
export const findWorksheetTemplate = (key: string, version: number): WorksheetTemplate | undefined =>
  allTemplates().find((template) => template.key === key && template.version === version);

/** The newest version of each register. */
export const registers = once((): Register[] => newest(allRegisters()));

/** The version that an entry was begun with. */
export const findRegister = (key: string, version: number): Register | undefined =>
  allRegisters().find((one) => one.key === key && one.version === version);

const stateCatalogue = z.strictObject({
  states: z.array(z.strictObject({ key: z.enum(worksheetStateKeys), label: text })),
  transitions: z.array(z.strictObject({ from: z.enum(worksheetStateKeys), to: z.enum(worksheetStateKeys), newVersion: z.literal(true).optional() })),
});
const stateFile = once(() => stateCatalogue.parse(readJson('worksheet-states.json')));

/** The states of a worksheet, with their names. */
export const worksheetStates = () => stateFile().states;
/** Which state may follow which. */
export const worksheetTransitions = () => stateFile().transitions;

/** The fields that belong to the project itself. */
export const sharedFields = once((): SharedField[] => z.array(sharedField).parse(readJson('shared-fields.json')));

/** The kinds of answers, and the scale of ratings. */
export const fieldTypeTexts = once(() => fieldTypeCatalogue.parse(readJson('field-types.json')));

function newest<T extends { key: string; version: number }>(all: T[]): T[] {
  return all.filter(({ key, version }) => !all.some((other) => other.key === key && other.version > version));
}
