import { expect, it } from '@jest/globals';
import { checkPackage, type ContentPackage, editionWith } from '@nybrud/domain';
import { allForms, currentEdition, editionOf, formVersionOf, oldPhaseLabel, worksheetTemplatesOf } from './editions.ts';
import { currentProcessModel, demandProcessModel, findProcessModel } from './process-models.ts';
import { addPublished } from './published.ts';
import { rights } from './roles.ts';
import { UnknownContent } from './unknown-content.ts';
import { findWorksheetTemplate, sharedFields, worksheetTemplates } from './worksheets.ts';

const first = currentProcessModel();
const [idea] = worksheetTemplates();
if (!idea) throw new Error('There is no worksheet');
const renamed = { ...first, version: 2, phases: first.phases.map((phase) => (phase.key === 'behov' ? { ...phase, label: { da: 'Behovet', en: 'The need' } } : phase)) };
const second: ContentPackage = { processModel: renamed, worksheetTemplates: [{ ...idea, version: 2, label: { da: 'Idéskitse', en: 'Idea sketch' } }], registers: [] };

it('finds nothing to say about the content that comes with the program, but that it is the same', () => {
  const known = { current: currentEdition(), forms: allForms(), sharedFields: sharedFields(), rights: rights() };
  expect(checkPackage({ processModel: { ...first, version: 2 } }, known).findings).toEqual([
    { severity: 'warning', code: 'unchanged', where: 'processModel', what: 'nybrud' },
  ]);
  expect(checkPackage(second, known).findings).toEqual([]);
});

it('holds what is not there yet to be unknown, not missing', () => {
  expect(() => demandProcessModel('nybrud', 2)).toThrow(UnknownContent);
});

it('takes a published version beside the old one, and each model keeps its own worksheets', () => {
  const { model, worksheetTemplates: [...templates] } = editionWith(currentEdition(), second);
  const bodies = [{ kind: 'process_model' as const, body: model }, ...templates.filter(({ version }) => version === 2).map((body) => ({ kind: 'worksheet_template' as const, body }))];
  addPublished(bodies);
  addPublished(bodies);
  expect(currentProcessModel()).toMatchObject({ version: 2, forms: { idekort: 2, opstartsplan: 1, kontaktlog: 1 } });
  expect(findProcessModel('nybrud', 1)).toBe(first);
  expect(worksheetTemplates()[0]).toMatchObject({ key: 'idekort', version: 2 });
  expect(findWorksheetTemplate('idekort', 1)).toBe(idea);
  expect([formVersionOf(first, 'idekort'), formVersionOf(model, 'idekort'), formVersionOf(first, 'nothing')]).toEqual([1, 2, undefined]);
  expect(worksheetTemplatesOf(first)[0]).toBe(idea);
  expect(editionOf(model).worksheetTemplates.map(({ key }) => key)).toEqual(worksheetTemplates().map(({ key }) => key));
  expect([oldPhaseLabel(model, 'behov')?.da, oldPhaseLabel(first, 'behov')]).toEqual(['Behovskortlægning', undefined]);
});

it('refuses a version that says something else under the same number, and a body that is no content', () => {
  expect(() => addPublished([{ kind: 'process_model', body: { ...renamed, source: { da: 'En anden', en: 'Another' } } }])).toThrow(/nybrud 2 was published/);
  expect(() => addPublished([{ kind: 'process_model', body: { key: 'nybrud' } }])).toThrow();
});
