import type { Register, SheetForm, WorksheetTemplate } from '../worksheets/worksheet-template.ts';
import type { ProcessModel } from './process-model.ts';

/** A version of the process model with the worksheets and registers that go with it. */
export type Edition = { model: ProcessModel; worksheetTemplates: readonly WorksheetTemplate[]; registers: readonly Register[] };

export const formsOf = ({ worksheetTemplates, registers }: Edition): SheetForm[] => [...worksheetTemplates, ...registers];
