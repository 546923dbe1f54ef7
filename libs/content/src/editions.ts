import { type SheetForm, type Edition, type ProcessModel, type Register, type WorksheetTemplate } from '@nybrud/domain';
import { once } from './once.ts';
import { currentProcessModel, modelShelf } from './process-models.ts';
import { registerShelf, templateShelf } from './worksheets.ts';

/** What a model that names no versions goes with. */
const FIRST = 1;
const first = once((): Record<string, number> =>
  Object.fromEntries([...templateShelf.all(), ...registerShelf.all()].filter(({ version }) => version === FIRST).map(({ key }) => [key, FIRST])));

/** The version of a worksheet or register that goes with a version of the process model; undefined when the model does not have it. */
export const formVersionOf = ({ forms = first() }: ProcessModel, key: string): number | undefined => forms[key];

/** The worksheets that go with a version of the process model, in the order in which they are listed. */
export const worksheetTemplatesOf = (model: ProcessModel): WorksheetTemplate[] =>
  templateShelf.all().filter(({ key, version }) => formVersionOf(model, key) === version).sort((a, b) => a.order - b.order);

const registersOf = (model: ProcessModel): Register[] => registerShelf.all().filter(({ key, version }) => formVersionOf(model, key) === version);

/** The worksheet or register as it goes with a version of the process model; undefined when the model does not have it. */
export const formIn = (model: ProcessModel, key: string): SheetForm | undefined => [...worksheetTemplatesOf(model), ...registersOf(model)].find((form) => form.key === key);

export const editionOf = (model: ProcessModel): Edition => ({ model, worksheetTemplates: worksheetTemplatesOf(model), registers: registersOf(model) });

/** What new projects follow. */
export const currentEdition = (): Edition => editionOf(currentProcessModel());

/** Every version of every worksheet and register. */
export const allForms = (): SheetForm[] => [...templateShelf.all(), ...registerShelf.all()];

export const findForm = (key: string, version: number): SheetForm | undefined => templateShelf.find(key, version) ?? registerShelf.find(key, version);

/** What a phase that the model no longer has was called last: a project that was upgraded may have been through it. */
export const oldPhaseLabel = (model: ProcessModel, phaseKey: string) =>
  modelShelf.all().filter(({ key, version }) => key === model.key && version < model.version).sort((a, b) => b.version - a.version)
    .flatMap(({ phases }) => phases.filter(({ key }) => key === phaseKey))[0]?.label;
