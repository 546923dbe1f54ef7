import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let projectId: string;
const [prototype, pilot] = [randomUUID(), randomUUID()];
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette));
}, 30_000);
afterAll(() => api.close());

const value = (given: unknown) => ({ kind: 'value', value: given });
const sheet = (rest = '', who = mette) => api.as(who).get(`/projects/${projectId}/worksheets/afproevning${rest}`);
const put = (worksheet: string, field: string, { instance = '', answer, version = 0 }: { instance?: string; answer: unknown; version?: number }) =>
  api.as(mette).put(`/projects/${projectId}/worksheets/${worksheet}/answers/${field}${instance && `?instance=${instance}`}`, { answer, version });
const row = async () => (await api.as(mette).get(`/projects/${projectId}/worksheets`)).body.find(({ key }: { key: string }) => key === 'afproevning');
const rowsOf = (...texts: string[]) => value(texts.map((hypotese) => ({ id: randomUUID(), hypotese })));

describe('a worksheet for each milestone', () => {
  it('has none before the project has milestones', async () => {
    expect(await row()).toMatchObject({ repeat: 'per_milestone', instances: [], status: 'not_begun', progress: { answered: 0, total: 0 } });
    expect((await sheet()).body).toMatchObject({ instance: '', repeat: 'per_milestone', instances: [], status: 'not_begun', can: { edit: false, begin: false } });
    expect((await put('afproevning', 'aftalegrundlag', { answer: value('kontrakt') })).status).toBe(404);
    expect((await sheet(`?instance=${prototype}`)).status).toBe(404);
  });

  it('has one for each row of the project’s milestones, each with its own answers', async () => {
    const milestones = value([{ id: prototype, delmaal: 'Prototype' }, { id: pilot, delmaal: 'Pilot' }]);
    const { body: plan } = await api.as(mette).get(`/projects/${projectId}/worksheets/udbudsplan`);
    const field = plan.template.sections.flatMap(({ fields }: { fields: { key: string; ref?: string }[] }) => fields).find(({ ref }: { ref?: string }) => ref === 'projekt.delmaal');
    expect((await put('udbudsplan', field.key, { answer: milestones })).status).toBe(200);
    expect((await row()).instances.map(({ instance, label }: { instance: string; label: object }) => [instance, label])).toEqual([
      [prototype, { da: 'Prototype', en: 'Prototype' }], [pilot, { da: 'Pilot', en: 'Pilot' }],
    ]);
    expect((await put('afproevning', 'aftalegrundlag', { instance: prototype, answer: value('kontrakt') })).status).toBe(200);
    const [one, two] = [(await sheet(`?instance=${prototype}`)).body, (await sheet(`?instance=${pilot}`)).body];
    expect([one.answers['aftalegrundlag'].answer, two.answers['aftalegrundlag'], one.about]).toEqual([value('kontrakt'), undefined, { da: 'Prototype', en: 'Prototype' }]);
    expect((await row()).status).toBe('under_way');
    expect((await sheet()).body.instances.map(({ instance, status }: { instance: string; status: string }) => [instance, status])).toEqual([[prototype, 'under_way'], [pilot, 'not_begun']]);
    expect((await sheet(`/answers/aftalegrundlag/history?instance=${pilot}`)).body).toEqual([]);
  });

  it('answers by its address which milestone it is about, and nobody changes that', async () => {
    const { body } = await sheet(`?instance=${pilot}`);
    expect(body.answers['delmaal']).toMatchObject({ answer: value(pilot) });
    expect([body.closed, body.missing.map(({ fieldKey }: { fieldKey: string }) => fieldKey).includes('delmaal')]).toEqual([['delmaal'], false]);
    expect((await put('afproevning', 'delmaal', { instance: pilot, answer: value(prototype) })).body.code).toBe('not_writable');
  });

  it('is discussed one by one', async () => {
    const { body } = await api.as(mette).put(`/projects/${projectId}/worksheets/afproevning/state?instance=${prototype}`, { state: 'klar_til_droeftelse' });
    expect(body).toMatchObject({ state: 'klar_til_droeftelse', status: 'lacks_answers' });
    expect((await row()).instances.map(({ state }: { state: string }) => state)).toEqual(['klar_til_droeftelse', 'kladde']);
  });

  it('offers what was answered in it to what comes later in it, not from another milestone', async () => {
    await put('afproevning', 'hypoteser', { instance: prototype, answer: rowsOf('Beboerne sover bedre') });
    expect((await sheet(`?instance=${prototype}`)).body.prefill).toEqual({
      resultater: { from: { da: 'Hvad skal testen vise?', en: expect.any(String) }, rows: [{ hypotese: 'Beboerne sover bedre' }] },
    });
    expect((await sheet(`?instance=${pilot}`)).body.prefill).toEqual({});
  });

  it('stands in no other organisation', async () => {
    const stranger = await api.aMember(['employee', 'project_lead']);
    const theirs = await api.aProject(stranger);
    expect((await sheet(`?instance=${pilot}`, stranger)).status).toBe(404);
    expect((await api.as(stranger).get(`/projects/${theirs.id}/worksheets/afproevning?instance=${pilot}`)).status).toBe(404);
  });
});

describe('a request', () => {
  it('is begun as often as it takes, and each is answered by itself', async () => {
    const begin = () => api.as(mette).post(`/projects/${projectId}/worksheets/sparring`);
    const [one, two] = [(await begin()).body.instance, (await begin()).body.instance];
    expect((await put('sparring', 'type', { instance: one, answer: value('samtale') })).status).toBe(200);
    const opened = (instance: string) => api.as(mette).get(`/projects/${projectId}/worksheets/sparring?instance=${instance}`);
    expect([(await opened(one)).body.answers['type'].answer, (await opened(two)).body.answers['type']]).toEqual([value('samtale'), undefined]);
    expect((await opened(randomUUID())).status).toBe(404);
    const { body: page } = await api.as(mette).get(`/projects/${projectId}/worksheets/sparring`);
    expect([page.instances.map(({ instance }: { instance: string }) => instance), page.can]).toEqual([[one, two], { edit: false, editNotes: false, seeConfidential: false, begin: true, states: [] }]);
  });

  it('has a part that only the adviser fills in', async () => {
    const { body: { instance } } = await api.as(mette).post(`/projects/${projectId}/worksheets/sparring`);
    const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets/sparring?instance=${instance}`);
    expect(body.closed).toContain('dagsorden');
    expect(body.closed).not.toContain('organisationens_svar');
    expect(body.filledBy['dagsorden']).toEqual([{ da: 'CO-PI-rådgiver', en: expect.any(String) }]);
    const before = await api.database.admin('SELECT count(*) FROM answers');
    expect(await put('sparring', 'moedeform', { instance, answer: value('moede') })).toMatchObject({ status: 403, body: { code: 'filled_by_others', details: { filledBy: ['copi_adviser'] } } });
    expect(await api.database.admin('SELECT count(*) FROM answers')).toEqual(before);
  });
});

it('of which a project has one has no instances, and cannot be begun again', async () => {
  expect((await api.as(mette).get(`/projects/${projectId}/worksheets/idekort?instance=${randomUUID()}`)).status).toBe(404);
  expect((await api.as(mette).post(`/projects/${projectId}/worksheets/idekort`)).status).toBe(404);
  expect((await api.as(mette).post(`/projects/${projectId}/worksheets/kontaktlog`)).status).toBe(404);
});

it('offers rows of another worksheet, only those that the content asks for', async () => {
  const needs = value([{ id: randomUUID(), behov: 'Rolig nat', prioritet: 'skal' }, { id: randomUUID(), behov: 'Pænt lys', prioritet: 'kan' }]);
  expect((await put('behovskortlaegning', 'behovsliste', { answer: needs })).status).toBe(200);
  const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets/udbudsplan`);
  expect(body.prefill['sporing']).toEqual({ from: { da: 'Behovskortlægning', en: expect.any(String) }, rows: [{ behov: 'Rolig nat' }] });
});
