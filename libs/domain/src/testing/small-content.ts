import type { Edition } from '../process-model/edition.ts';
import type { ContentPackage } from '../process-model/package.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { Field } from '../worksheets/field.ts';
import type { Register, SheetForm, WorksheetTemplate } from '../worksheets/worksheet-template.ts';

export const words = (da: string) => ({ da, en: `${da} (en)` });
const about = { help: words('Hjælp'), gloss: '' };

export const aField = (key: string, more: Partial<Field> = {}): Field => ({ key, label: words(key), ...about, type: 'rich_text', required: true, ...more });

export const aForm = (key: string, version: number, fields: Field[]): WorksheetTemplate => ({
  key, version, label: words(key), ...about, kind: 'worksheet', order: 1, phaseUse: { need: 'sign' }, sections: [{ key: 'all', label: words('all'), help: words('all'), fields }],
});

export const aRegister = (key: string, version: number, fields: Field[]): Register => ({
  key, version, label: words(key), ...about, kind: 'register', sections: [{ key: 'all', label: words('all'), help: words('all'), fields }],
});

type Phase = ProcessModel['phases'][number];
export const aQuestion = (key: string): Phase['gateQuestions'][number] => ({
  key, question: words(key), gloss: '', answer: 'yes_no', expected: 'ja', options: [{ key: 'ja', label: words('Ja') }, { key: 'nej', label: words('Nej') }],
});

export const aPhase = (key: string, more: Partial<Phase> = {}): Phase => ({
  key, order: 1, label: words(key), ...about, tools: [], entryCriteria: [], deliverables: [], participants: [], duration: { min: 1, max: 2, unit: 'week' },
  signers: [{ role: 'project_owner', label: words('Projektejer') }], gates: [`g_${key}`], gateQuestions: [aQuestion(`q_${key}`)], ...more,
});

/** A model in which every phase has one gate and all stand on the track `full`, unless it is told otherwise. */
export function aModel(version: number, phases: Phase[], more: Partial<ProcessModel> = {}): ProcessModel {
  const outcome = (key: ProcessModel['gateOutcomes'][number]['key']) => ({ key, label: words(key), ...about, requires: [], projectState: 'aktiv' as const, inputs: [] });
  return {
    key: 'nybrud', version, label: words('Nybrud'), status: words('Forslag'), source: words('Nybrud'), phases, scalingPhases: [],
    tracks: [{ key: 'full', label: words('Fuldt'), ...about, kind: 'project', phases: phases.map(({ key }) => key) }],
    checkpoints: phases.flatMap(({ key, gates }) => gates.map((gate) => ({ key: gate, kind: 'gate' as const, label: words(gate), phase: key }))),
    requirementChecks: [], gateOutcomes: (['go', 'go_with_conditions', 'revise', 'pause', 'stop'] as const).map(outcome), gateAnswerRule: words('Skriv hvorfor'),
    ...more,
  };
}

const isRegister = (form: SheetForm): form is Register => form.kind === 'register';
const isWorksheet = (form: SheetForm): form is WorksheetTemplate => form.kind !== 'register';

export const anEdition = (model: ProcessModel, forms: SheetForm[] = []): Edition => ({ model, worksheetTemplates: forms.filter(isWorksheet), registers: forms.filter(isRegister) });
export const aPackage = (processModel: ProcessModel, forms: SheetForm[] = []): ContentPackage =>
  ({ processModel, worksheetTemplates: forms.filter(isWorksheet), registers: forms.filter(isRegister) });
