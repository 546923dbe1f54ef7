import { describe, expect, it } from '@jest/globals';
import { fieldTypes } from '@nybrud/domain';
import { currentProcessModel } from './process-models.ts';
import { fieldTypeTexts, findWorksheetTemplate, registers, sharedFields, worksheetTemplates } from './worksheets.ts';

const templates = worksheetTemplates();
const documents = [...templates, ...registers()];
const fieldsOf = ({ sections }: (typeof documents)[number]) => sections.flatMap(({ fields }) => fields);
const fields = documents.flatMap(fieldsOf);
const everyField = [...fields, ...sharedFields()];
const shared = sharedFields().map(({ key }) => key);
const columns = everyField.flatMap((field) => field.columns ?? []);

it('holds what was agreed with those who wrote the worksheets', () => {
  expect({
    templates: templates.length, registers: registers().length, sections: documents.flatMap(({ sections }) => sections).length,
    worksheetFields: templates.flatMap(fieldsOf).length, registerFields: registers().flatMap(fieldsOf).length, shared: shared.length,
    tables: everyField.filter((field) => field.columns).length, columns: columns.length, fieldTypes: fieldTypeTexts().fieldTypes.length,
  }).toEqual({
    templates: 15, registers: 2, sections: 42, worksheetFields: 233, registerFields: 22, shared: 25, tables: 76, columns: 304, fieldTypes: 23,
  });
});

it('lists the worksheets in the order in which they are met', () => {
  expect(templates.map(({ key }) => key).slice(0, 3)).toEqual(['idekort', 'ledelsesforankring', 'opstartsplan']);
  expect(templates.map(({ order }) => order)).toEqual(templates.map((_, at) => at + 1));
});

it('finds the version that a worksheet was started with', () => {
  expect(findWorksheetTemplate('idekort', 1)?.label.da).toBe('Idékort og IOI-tjek');
  expect(findWorksheetTemplate('idekort', 99)).toBeUndefined();
});

it('explains every kind of answer', () => {
  expect(fieldTypeTexts().fieldTypes.map(({ key }) => key).toSorted()).toEqual([...fieldTypes].toSorted());
});

it('uses worksheets only in phases that exist', () => {
  const phases = currentProcessModel().phases.map(({ key }) => key);
  expect(templates.flatMap(({ phaseUse }) => Object.keys(phaseUse)).filter((key) => !phases.includes(key))).toEqual([]);
});

describe.each(documents.map((document) => [document.key, document] as const))('%s', (_, document) => {
  const own = fieldsOf(document);
  const find = (key: string) => own.find((field) => field.key === key) ?? sharedFields().find((field) => field.key === key);

  it('has no two fields with one key', () => {
    expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
  });

  it('asks conditions of fields that exist', () => {
    const conditions = own.flatMap(({ required }) => (typeof required === 'object' ? [required.field] : []));
    expect(conditions.filter((key) => !find(key))).toEqual([]);
  });

  it('asks conditions for answers that can be given', () => {
    const impossible = own.flatMap(({ required }) => {
      if (typeof required !== 'object') return [];
      const possible = answersTo(find(required.field));
      return [required.equals].flat().filter((answer) => possible && !possible.includes(answer));
    });
    expect(impossible).toEqual([]);
  });

  it('shows shared fields and registers that exist', () => {
    const refs = own.filter(({ type }) => type === 'shared' || type === 'register');
    expect(refs.filter(({ ref = '' }) => !shared.includes(ref) && !documents.some(({ key }) => key === ref)).map(({ key }) => key)).toEqual([]);
  });

  it('gives every choice something to choose from, and every table columns', () => {
    const choosing = [...own, ...own.flatMap((field) => field.columns ?? [])].filter(({ type }) => type === 'choice' || type === 'multi_choice');
    expect(choosing.filter(({ options, optionsSource }) => !options && !optionsSource).map(({ key }) => key)).toEqual([]);
    expect(own.filter(({ type, columns: some }) => (type === 'table') !== Boolean(some)).map(({ key }) => key)).toEqual([]);
  });

  it('fills in from answers that are given elsewhere, into columns that it has', () => {
    for (const { key, columns: into, prefillFrom } of own.filter((field) => field.prefillFrom)) {
      const source = documents.filter((one) => one.key === prefillFrom?.worksheet).flatMap(fieldsOf).map((field) => field.key);
      const from = prefillFrom?.field ?? prefillFrom?.shared;
      expect([key, [...source, ...shared].some((one) => one === from)]).toEqual([key, true]);
      const targets = Object.values(prefillFrom?.columns ?? {});
      expect(targets.filter((target) => !into?.some((column) => column.key === target))).toEqual([]);
    }
  });
});

type List = { options?: { key: string }[]; optionsSource?: string };
type Answerable = List & { type: string; computed?: List; ref?: string };

/** The answers that a field can have, or undefined when they are not a list that stands in the content. */
function answersTo(field: Answerable | undefined): string[] | undefined {
  if (!field) return undefined;
  if (field.type === 'shared') return answersTo(sharedFields().find(({ key }) => key === field.ref));
  if (field.type === 'yes_no') return ['ja', 'nej', 'ved_ikke'];
  return listOf(field.computed ?? field)?.map(({ key }) => key);
}

function listOf({ options, optionsSource = '' }: List): { key: string }[] | undefined {
  const { phases, tracks, gateOutcomes } = currentProcessModel();
  const lists: Record<string, { key: string }[]> = { phases, tracks, gate_outcomes: gateOutcomes };
  return options ?? lists[optionsSource];
}
