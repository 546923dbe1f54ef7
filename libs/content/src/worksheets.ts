import {
  fieldTypeCatalogue, register, type Register, sharedField, type SharedField, text, worksheetStates as worksheetStateKeys, worksheetTemplate, type WorksheetTemplate,
} from '@nybrud/domain';
import { z } from 'zod';
import { jsonIn, readJson } from './json-file.ts';
import { once } from './once.ts';
import { Shelf } from './shelf.ts';

export const templateShelf = new Shelf(
  (): WorksheetTemplate[] => jsonIn('worksheet-templates').map((path) => worksheetTemplate.parse(readJson(path))), (a, b) => a.order - b.order,
);
export const registerShelf = new Shelf((): Register[] => jsonIn('registers').map((path) => register.parse(readJson(path))));

/** The newest version of each template, in the order in which the templates are listed. */
export const worksheetTemplates = (): WorksheetTemplate[] => templateShelf.newest();

/** The version that a worksheet was started with. */
export const findWorksheetTemplate = (key: string, version: number): WorksheetTemplate | undefined => templateShelf.find(key, version);

/** The newest version of each register. */
export const registers = (): Register[] => registerShelf.newest();

/** The version that an entry was begun with. */
export const findRegister = (key: string, version: number): Register | undefined =>
  registerShelf.find(key, version);

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
