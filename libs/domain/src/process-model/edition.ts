import type { Register, WorksheetTemplate } from '../worksheets/worksheet-template.ts';
import type { ProcessModel } from './process-model.ts';

/** What has questions: a worksheet or a register. */
export type ContentForm = WorksheetTemplate | Register;

/** A version of the process model with the worksheets and registers that go with it. */
export type Edition = { model: ProcessModel; worksheetTemplates: readonly WorksheetTemplate[]; registers: readonly Register[] };

export const formsOf = ({ worksheetTemplates, registers }: Edition): ContentForm[] => [...worksheetTemplates, ...registers];
