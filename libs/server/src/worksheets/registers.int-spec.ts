import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoleKey } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let aisha: TestMember;
let lars: TestMember;
let reader: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette, { visibility: 'team' }));
  [aisha, lars, reader] = [await onTeam('contributor', 'Aisha Rahimi'), await onTeam('legal_adviser', 'Lars Ottosen'), await onTeam('reader', 'Åse')];
}, 30_000);
afterAll(() => api.close());

async function onTeam(role: RoleKey, name: string): Promise<TestMember> {
  const member = await api.aMember(['employee', role], mette.tenant, name);
  await api.as(mette).post(`/projects/${projectId}/team`, { memberId: member.memberId, role });
  return member;
}

const value = (given: unknown) => ({ kind: 'value', value: given });
const text = (words: string) => value({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const register = (key = 'kontaktlog') => `/projects/${projectId}/registers/${key}`;
const log = async (who = mette) => (await api.as(who).get(register())).body;
const begin = async (who = mette): Promise<string> => {
  const { status, body } = await api.as(who).post(register());
  expect(status).toBe(201);
  return body.instance;
};
const entry = (instance: string) => `/projects/${projectId}/worksheets/kontaktlog?instance=${instance}`;
const put = (instance: string, field: string, answer: unknown, who = mette, version = 0) =>
  api.as(who).put(`/projects/${projectId}/worksheets/kontaktlog/answers/${field}?instance=${instance}`, { answer, version });
const contact = async (who: TestMember, answers: Record<string, unknown>) => {
  const instance = await begin(who);
  for (const [field, given] of Object.entries(answers)) expect((await put(instance, field, value(given), who)).status).toBe(200);
  return instance;
};

describe('an entry of the log of contacts', () => {
  it('is there once something is written in it, newest first, with what it lacks', async () => {
    const [first] = [await contact(mette, { virksomhed: 'Lysværk ApS', dato: '2026-11-12', form: 'moede' }), await begin()];
    const second = await contact(mette, { virksomhed: 'Dagslys A/S', delt_med_alle: 'nej_planlagt' });
    const { entries, form, can } = await log();
    expect(entries.map(({ instance }: { instance: string }) => instance)).toEqual([second, first]);
    expect([form.key, can]).toEqual(['kontaktlog', { add: true }]);
    const lacks = entries[0].missing.map(({ fieldKey }: { fieldKey: string }) => fieldKey);
    expect(lacks).toEqual(expect.arrayContaining(['dato', 'deles_senest', 'laert']));
    expect(lacks).not.toContain('virksomhed');
  });

  it('opens as a worksheet, and remembers what it said before', async () => {
    const instance = await contact(mette, { virksomhed: 'Nordlys' });
    expect((await put(instance, 'virksomhed', value('Nordlys A/S'), mette, 1)).body.field).toMatchObject({ version: 2, by: 'Mette Holm' });
    const { body } = await api.as(mette).get(entry(instance));
    expect(body).toMatchObject({ template: { kind: 'register', key: 'kontaktlog' }, instance, answers: { virksomhed: { answer: value('Nordlys A/S') } } });
    const history = await api.as(mette).get(`/projects/${projectId}/worksheets/kontaktlog/answers/virksomhed/history?instance=${instance}`);
    expect(history.body.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(await put(instance, 'virksomhed', value('For sent'), mette, 1)).toMatchObject({ status: 409, body: { code: 'answered_since_read' } });
  });

  it('is counted in the market dialogue: firms met, and the story tells of it', async () => {
    const before = (await api.as(mette).get(`/projects/${projectId}/worksheets/markedsdialog`)).body.computed['antal_virksomheder'].value;
    await contact(mette, { virksomhed: 'Helt Nyt Firma', cvr: '12345678' });
    await contact(mette, { virksomhed: 'helt nyt  firma' });
    expect((await api.as(mette).get(`/projects/${projectId}/worksheets/markedsdialog`)).body.computed['antal_virksomheder'].value).toBe(before + 1);
    const { body } = await api.as(mette).get(`/projects/${projectId}/activity?limit=100`);
    expect(body.entries.map(({ event }: { event: string }) => event)).toContain('register.entry_added');
  });

  it('refuses a CVR number that is none', async () => {
    expect((await put(await begin(), 'cvr', value('123'))).body.code).toBe('wrong_type');
  });
});

describe('who may write in the log', () => {
  it.each<[string, () => TestMember, number]>([
    ['a contributor begins an entry', () => aisha, 201], ['a legal adviser only reads', () => lars, 403], ['a reader only reads', () => reader, 403],
  ])('%s', async (_, who, status) => {
    expect((await api.as(who()).post(register())).status).toBe(status);
    expect((await log(who())).can.add).toBe(status === 201);
  });

  it('a contributor changes their own entries, and nobody else’s; the lead changes all', async () => {
    const [hers, mettes] = [await contact(aisha, { virksomhed: 'Aishas firma' }), await contact(mette, { virksomhed: 'Mettes firma' })];
    expect((await put(hers, 'form', value('mail'), aisha)).status).toBe(200);
    const before = await api.database.admin('SELECT count(*) FROM answers');
    expect(await put(mettes, 'form', value('mail'), aisha)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await api.database.admin('SELECT count(*) FROM answers')).toEqual(before);
    expect((await put(hers, 'initiativ', value('os'), mette)).status).toBe(200);
    const seen = (await log(aisha)).entries;
    const can = (instance: string) => seen.find((one: { instance: string }) => one.instance === instance).can.edit;
    expect([can(hers), can(mettes)]).toEqual([true, false]);
  });
});

describe('what is confidential in an entry', () => {
  it('is read by those with that right, and is no part of the form for others', async () => {
    const instance = await contact(mette, { virksomhed: 'Lysværk ApS', fortroligt: 'ja' });
    expect((await put(instance, 'fortroligt_hvad', text('Prismodellen'))).status).toBe(200);
    for (const [who, isSeen] of [[mette, true], [lars, true], [aisha, false], [reader, false]] as const) {
      const { raw } = await api.as(who).get(entry(instance));
      expect(raw.includes('Prismodellen')).toBe(isSeen);
      expect((await api.as(who).get(register())).raw.includes('Prismodellen')).toBe(isSeen);
      expect((await api.as(who).get(`/projects/${projectId}/worksheets/kontaktlog/answers/fortroligt_hvad/history?instance=${instance}`)).status).toBe(isSeen ? 200 : 422);
    }
  });

  it('is not written by those who only read it, nor by those who do not', async () => {
    const hers = await contact(aisha, { virksomhed: 'Lysværk ApS', fortroligt: 'ja' });
    const before = await api.database.admin('SELECT count(*) FROM confidential_answers');
    expect((await put(hers, 'fortroligt_hvad', text('Noget'), aisha)).body.code).toBe('unknown_field');
    expect((await put(hers, 'fortroligt_hvad', text('Noget'), lars)).body.code).toBe('not_permitted');
    expect(await api.database.admin('SELECT count(*) FROM confidential_answers')).toEqual(before);
  });
});

it('is written by nobody where Nybrud keeps it', async () => {
  expect((await api.as(mette).get(register('beslutningslog'))).body).toMatchObject({ form: { system: true }, can: { add: false } });
  expect((await api.as(mette).post(register('beslutningslog'))).status).toBe(403);
  expect((await api.as(mette).get(register('findes_ikke'))).status).toBe(404);
});

it('has no entry of another organisation, nor of another project', async () => {
  const instance = await contact(mette, { virksomhed: 'Lysværk ApS' });
  const stranger = await api.aMember(['employee', 'project_lead']);
  const theirs = await api.aProject(stranger);
  const twin = await api.aProject(mette);
  for (const [who, project] of [[stranger, projectId], [stranger, theirs.id], [mette, twin.id]] as const) {
    expect((await api.as(who).get(`/projects/${project}/worksheets/kontaktlog?instance=${instance}`)).status).toBe(404);
    expect((await api.as(who).put(`/projects/${project}/worksheets/kontaktlog/answers/form?instance=${instance}`, { answer: value('mail'), version: 0 })).status).toBe(404);
  }
  expect((await api.as(mette).get(entry(randomUUID()))).status).toBe(404);
  expect((await api.as(mette).get(`/projects/${projectId}/worksheets/kontaktlog`)).status).toBe(404);
  expect((await api.as(mette).get(entry('not-an-id'))).status).toBe(422);
});
