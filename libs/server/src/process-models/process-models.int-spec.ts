import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentProcessModel, findProcessModel, findWorksheetTemplate } from '@nybrud/content';
import { PublishedContents } from '@nybrud/database';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let sofie: TestMember;
beforeAll(async () => {
  api = await startApi();
  sofie = await api.aMember(['copi_coordinator'], await api.aTenant('copi'), 'Sofie Lund');
}, 30_000);
afterAll(() => api.close());

const first = findProcessModel('nybrud', 1);
const idea = findWorksheetTemplate('idekort', 1);
if (!first || !idea) throw new Error('The content is not there');
const called = (name: string) => first.phases.map((phase) => (phase.key === 'behov' ? { ...phase, label: { da: name, en: name } } : phase));
const second = { processModel: { ...first, version: 2, phases: called('Kortlægning af behovet') }, worksheetTemplates: [{ ...idea, version: 2, label: { da: 'Idéskitse', en: 'Idea sketch' } }] };

const publish = (content: object, who = sofie, headers?: Record<string, string>) => api.as(who).post('/process-models', content, headers);
const check = async (content: object) => (await api.as(sofie).post('/process-models/drafts/check', content)).body;
const published = () => api.database.admin('SELECT kind, key, version, body::text, published_by_id FROM published_content ORDER BY kind, key, version');

describe('a package', () => {
  it('is checked in words, and nothing is kept', async () => {
    const { version, isRefused, findings, changes } = await check(second);
    expect({ version, isRefused, findings }).toEqual({ version: 2, isRefused: false, findings: [] });
    expect(changes).toEqual([
      { kind: 'phase_renamed', name: { da: 'Kortlægning af behovet', en: 'Kortlægning af behovet' }, was: { da: 'Behovskortlægning', en: 'Need mapping' }, within: null },
      { kind: 'form_renamed', name: { da: 'Idéskitse', en: 'Idea sketch' }, was: idea.label, within: null },
    ]);
    expect(await published()).toEqual([]);
  });

  it.each([
    ['has no shape', { processModel: 'none' }, 'shape'],
    ['lacks a language', { processModel: { ...second.processModel, label: { da: 'Nybrud', en: '' } } }, 'language_missing'],
    ['leaves a version out', { processModel: { ...second.processModel, version: 3 } }, 'version_not_next'],
    ['checks a worksheet that is not there', { processModel: { ...second.processModel, requirementChecks: [{ ...first.requirementChecks[0], worksheet: 'gone' }] } }, 'no_such_form'],
    ['has a gate that nobody can sign', { processModel: { ...second.processModel, phases: first.phases.map((phase) => ({ ...phase, signers: [{ role: null, label: phase.label }] })) } }, 'nobody_signs'],
  ])('that %s is refused, and leaves everything as it was', async (_, content, code) => {
    expect((await check(content)).findings).toContainEqual(expect.objectContaining({ severity: 'error', code }));
    const { status, body } = await publish(content);
    expect([status, body.code]).toEqual([422, 'package_refused']);
    expect(body.details.findings).toContainEqual(expect.objectContaining({ code }));
    expect([await published(), currentProcessModel().version]).toEqual([[], 1]);
  });

  it('goes out once, and every organisation has it at once; what projects follow stays', async () => {
    const mette = await api.aMember();
    const old = await api.aProject(mette);
    const { status, body } = await publish(second);
    expect([status, body.version]).toEqual([201, 2]);
    expect((await published()).map(({ kind, key, version, published_by_id }) => [kind, key, version, published_by_id])).toEqual([
      ['process_model', 'nybrud', 2, sofie.identityId], ['worksheet_template', 'idekort', 2, sofie.identityId],
    ]);
    const fresh = await api.aProject(mette);
    const behov = async (id: string) => {
      const project = (await api.as(mette).get(`/projects/${id}`)).body;
      return [project.processModel.version, project.processModel.newest, project.phases.find(({ key }: { key: string }) => key === 'behov').label.da];
    };
    expect([await behov(old.id), await behov(fresh.id)]).toEqual([[1, 2, 'Behovskortlægning'], [2, 2, 'Kortlægning af behovet']]);
    const sheet = async (id: string) => (await api.as(mette).get(`/projects/${id}/worksheets/idekort`)).body.template.label.da;
    expect([await sheet(old.id), await sheet(fresh.id)]).toEqual(['Idékort og IOI-tjek', 'Idéskitse']);
    expect((await api.as(mette).get('/catalogue')).body.processModel).toMatchObject({ version: 2 });
  });

  it.each([['the same', second], ['another', { processModel: { ...second.processModel, source: first.label } }]])('under a number that is taken is refused: %s', async (_, content) => {
    const before = await published();
    const { status, body } = await publish(content);
    expect([status, body.code]).toEqual([409, 'content_exists']);
    expect(await published()).toEqual(before);
  });

  it('goes out once, whoever of two comes first', async () => {
    const third = (name: string) => ({ processModel: { ...first, version: 3, phases: called(name) } });
    const answers = await Promise.all([publish(third('Behov A')), publish(third('Behov B'))]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    expect(await published()).toHaveLength(3);
  });

  it('gets the first answer again when it is sent again after a lost one', async () => {
    const headers = { 'idempotency-key': 'publish-number-four' };
    const fourth = { processModel: { ...first, version: 4, phases: called('Behov C') } };
    const [one, two] = [await publish(fourth, sofie, headers), await publish(fourth, sofie, headers)];
    expect([one.status, two.status, two.body]).toEqual([201, 201, one.body]);
  });
});

it('tells every member which versions there are, and counts the projects of their own organisation alone', async () => {
  const mette = await api.aMember();
  await api.aProject(mette);
  await api.aProject(await api.aMember());
  const { body } = await api.as(mette).get('/process-models');
  expect(body.versions.map(({ version, isCurrent, projects }: Record<string, unknown>) => [version, isCurrent, projects])).toEqual([[4, true, 1], [3, false, 0], [2, false, 0], [1, false, 0]]);
  expect(body.versions.map(({ publishedAt }: Record<string, unknown>) => publishedAt === null)).toEqual([false, false, false, true]);
  expect(body.forms).toContainEqual({ key: 'idekort', version: 2, label: { da: 'Idéskitse', en: 'Idea sketch' } });
  expect(body.can).toEqual({ publish: false });
  expect((await api.as(sofie).get('/process-models')).body.can).toEqual({ publish: true });
});

it('cannot be changed or taken away by the program, whatever it is told', async () => {
  const before = await published();
  for (const sql of ["UPDATE published_content SET body = '{}'", 'DELETE FROM published_content', 'TRUNCATE published_content']) {
    await expect(api.database.as(api.database.url, sql)).rejects.toThrow(/permission denied/);
  }
  expect(await published()).toEqual(before);
});

it('reads what another process has published when it first meets it', async () => {
  const mette = await api.aMember();
  const { id } = await api.aProject(mette);
  await api.app.get(PublishedContents).add([{ kind: 'process_model', key: 'nybrud', version: 5, body: { ...first, version: 5, phases: called('Behov fra nabo') } }], sofie.identityId);
  await api.database.admin('UPDATE projects SET process_model_version = 5 WHERE id = $1', [id]);
  const { status, body } = await api.as(mette).get(`/projects/${id}`);
  expect([status, body.processModel.version]).toEqual([200, 5]);
});
