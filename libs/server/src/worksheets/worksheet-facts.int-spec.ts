import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import type { Actor, RoleKey } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { WorksheetFactsService } from './worksheet-facts.service.ts';

let api: TestApi;
let mette: TestMember;
let lars: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette));
  lars = await api.aMember(['employee', 'project_owner'], mette.tenant, 'Lars Ottosen');
  await api.as(mette).post(`/projects/${projectId}/team`, { memberId: lars.memberId, role: 'project_owner' });
}, 30_000);
afterAll(() => api.close());

const value = (given: unknown) => ({ kind: 'value', value: given });
const put = async (worksheet: string, field: string, answer: unknown, { instance = '', who = mette }: { instance?: string; who?: TestMember } = {}) => {
  const query = instance && `?instance=${instance}`;
  const { body } = await api.as(who).get(`/projects/${projectId}/worksheets/${worksheet}${query}`);
  const said = await api.as(who).put(`/projects/${projectId}/worksheets/${worksheet}/answers/${field}${query}`, { answer, version: body.answers[field]?.version ?? 0 });
  expect([said.status, said.body.code]).toEqual([200, undefined]);
};
const facts = (who = mette, roles: RoleKey[] = ['project_lead']) => {
  const { tenant, memberId, identityId } = who;
  const actor: Actor = { kind: 'member', identityId, memberId, tenantId: tenant.id, tenantKind: 'municipality', tenantName: 'By', name: '', roles: [], project: { id: projectId, roles, lead: null } };
  return api.app.get(TenantDatabase).read({ tenantId: tenant.id }, () => api.app.get(WorksheetFactsService).of(actor, projectId));
};

it('a project without answers has no worksheets, no contacts and nothing known', async () => {
  expect(await facts()).toMatchObject({ worksheets: [], contacts: [], firmsMet: 0, declarationsValid: { 'udbudsplan.bedoemmere': false }, fields: { 'idekort.udloeser': 'unanswered' } });
});

it('a worksheet is named with its state, what it lacks in each part, and when it was changed', async () => {
  await put('ledelsesforankring', 'strategisk_styrke', value({ score: 4 }));
  await api.as(mette).put(`/projects/${projectId}/worksheets/ledelsesforankring/state`, { state: 'klar_til_droeftelse' });
  const [sheet, ...others] = (await facts()).worksheets;
  expect(others).toEqual([]);
  expect(sheet).toMatchObject({ templateKey: 'ledelsesforankring', milestoneId: null, state: 'klar_til_droeftelse', signedBefore: false, discussedAt: null, held: null });
  expect(sheet?.changedAt).toMatch(/^\d{4}-.*Z$/);
  const lacks = sheet?.missing([{ fields: ['strategisk_styrke', 'konsekvens_intet'] }]).map(({ fieldKey }) => fieldKey);
  expect(lacks).toEqual(['konsekvens_intet']);
  expect(sheet?.missing([])).toEqual([]);
});

it('a worksheet is begun also by an answer that is the project’s own', async () => {
  const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets/idekort`);
  const { key } = body.template.sections.flatMap(({ fields }: { fields: { key: string; ref?: string }[] }) => fields).find(({ ref }: { ref?: string }) => ref === 'projekt.behov_kort');
  await put('idekort', key, value('Beboerne sover dårligt'));
  expect((await facts()).worksheets.map(({ templateKey }) => templateKey)).toContain('idekort');
});

it('a field is told as known, unknown or unanswered, by its address', async () => {
  await put('ledelsesforankring', 'konsekvens_intet', { kind: 'not_relevant', reason: 'Undersøgt før' });
  const { fields } = await facts();
  expect([fields['projekt.titel'], fields['ledelsesforankring.strategisk_styrke'], fields['ledelsesforankring.konsekvens_intet'], fields['projekt.formaal']])
    .toEqual(['known', 'known', 'unknown', 'unanswered']);
});

it('a contact is told with whether others have heard, whoever wrote it, and since when; one that was only opened is none', async () => {
  const begin = async () => (await api.as(mette).post(`/projects/${projectId}/registers/kontaktlog`)).body.instance;
  const [planned, silent] = [await begin(), await begin()];
  await begin();
  await put('kontaktlog', 'virksomhed', value('Lysværk ApS'), { instance: planned });
  await put('kontaktlog', 'delt_med_alle', value('nej_planlagt'), { instance: planned });
  await put('kontaktlog', 'virksomhed', value('Dagslys'), { instance: silent });
  const { contacts, firmsMet } = await facts();
  const today = new Date().toISOString().slice(0, 10);
  expect(contacts).toEqual([
    { rowId: planned, sharing: 'planned', holderId: mette.memberId, since: today }, { rowId: silent, sharing: 'unanswered', holderId: mette.memberId, since: today },
  ]);
  expect(firmsMet).toBe(2);
});

it('assessors are declared when each has a valid declaration, and the facts are the same whoever asks', async () => {
  await put('udbudsplan', 'bedoemmere', value([{ id: randomUUID(), person: { memberId: mette.memberId }, role: 'Bedømmer' }]));
  expect((await facts()).declarationsValid).toEqual({ 'udbudsplan.bedoemmere': false });
  for (const [field, given] of Object.entries({ rolle: 'project_lead', interesser: 'ingen', tavshed: 'ja', aendring: 'ja' })) await put('habilitet', field, value(given), { instance: mette.memberId });
  for (const [field, given] of Object.entries({ vurdering: 'habil', gyldig_til: '2099-01-01' })) await put('habilitet', field, value(given), { instance: mette.memberId, who: lars });
  expect((await facts()).declarationsValid).toEqual({ 'udbudsplan.bedoemmere': true });
  const [lead, reader] = [await facts(), await facts(lars, ['reader'])];
  const told = ({ worksheets, contacts, fields }: typeof lead) => JSON.stringify([worksheets.map((sheet) => [sheet, sheet.missing([{}])]), contacts, fields]);
  expect(told(reader)).toBe(told(lead));
});
