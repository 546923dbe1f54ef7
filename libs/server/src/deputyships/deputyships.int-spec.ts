import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import { addDays, dayOf } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { DeputyshipsService } from './deputyships.service.ts';

let api: TestApi;
let lars: TestMember;
let birgit: TestMember;
let aisha: TestMember;
let thomas: TestMember;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
beforeEach(async () => {
  lars = await api.aMember(['employee', 'project_owner'], undefined, 'Lars Ottosen');
  birgit = await api.aMember(['employee'], lars.tenant, 'Birgit Ørum');
  aisha = await api.aMember(['employee'], lars.tenant, 'Aisha Rahimi');
  thomas = await api.aMember(['org_admin'], lars.tenant, 'Thomas Friis');
});
afterAll(() => api.close());

const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);
const choose = (who: TestMember, change: object = {}) => api.as(who).post('/deputyships', { deputyId: birgit.memberId, basis: 'Ferie', from: inDays(1), to: inDays(10), ...change });
const seenBy = async (who: TestMember) => (await api.as(who).get('/deputyships')).body;
const rows = (who: TestMember) => api.database.admin('SELECT d.id, e.id AS ended FROM deputyships d LEFT JOIN deputyship_ends e ON e.deputyship_id = d.id WHERE d.tenant_id = $1', [who.tenant.id]);
const told = async (who: TestMember) => (await api.database.admin("SELECT name FROM events WHERE tenant_id = $1 AND name LIKE 'deputyship.%' ORDER BY seq", [who.tenant.id])).map(({ name }) => name);
const inForce = (who: TestMember, day: string) => api.app.get(TenantDatabase).read({ tenantId: who.tenant.id }, () => api.app.get(DeputyshipsService).inForce(day));

describe('a deputy', () => {
  it('is chosen by the person who will be away, and seen by both and by administrators', async () => {
    const made = await choose(lars);
    expect(made).toMatchObject({ status: 201, body: { principal: { name: 'Lars Ottosen' }, deputy: { name: 'Birgit Ørum' }, status: 'to_come', madeBy: 'Lars Ottosen', can: { end: true } } });
    expect(await seenBy(birgit)).toMatchObject([{ id: made.body.id, can: { end: false } }]);
    expect(await seenBy(thomas)).toMatchObject([{ id: made.body.id, can: { end: true } }]);
    expect(await seenBy(aisha)).toEqual([]);
    expect(await told(lars)).toEqual(['deputyship.made']);
  });

  it('is chosen for somebody else by an administrator alone', async () => {
    const refused = await choose(aisha, { principalId: lars.memberId });
    expect([refused.status, await rows(lars), await told(lars)]).toEqual([403, [], []]);
    expect((await choose(thomas, { principalId: lars.memberId })).body).toMatchObject({ principal: { name: 'Lars Ottosen' }, madeBy: 'Thomas Friis' });
  });

  it('holds from the first day to the last, unless it was ended, or one of the two has left', async () => {
    const made = await choose(lars);
    expect(await inForce(lars, today)).toEqual([]);
    for (const day of [inDays(1), inDays(10)]) expect(await inForce(lars, day)).toMatchObject([{ id: made.body.id, principalId: lars.memberId, deputyId: birgit.memberId, endedOn: null }]);
    expect(await inForce(lars, inDays(11))).toEqual([]);
    expect(await inForce(await api.aMember(), inDays(1))).toEqual([]);
    await api.as(thomas).delete(`/members/${birgit.memberId}`);
    expect(await inForce(lars, inDays(1))).toEqual([]);
  });

  it.each([
    [() => ({ deputyId: lars.memberId }), 422, 'deputyship_not_allowed'],
    [() => ({ from: inDays(5), to: inDays(4) }), 422, 'deputyship_not_allowed'],
    [() => ({ to: inDays(368) }), 422, 'deputyship_not_allowed'],
    [() => ({ from: inDays(-9), to: inDays(-1) }), 422, 'deputyship_not_allowed'],
    [() => ({ deputyId: randomUUID() }), 409, 'not_a_member'],
    [() => ({ basis: ' ' }), 422, 'invalid_request'],
    [() => ({ from: '2026-02-30' }), 422, 'invalid_request'],
  ])('cannot be chosen so: %s', async (wrong, status, code) => {
    expect(await choose(lars, wrong())).toMatchObject({ status, body: { code } });
    expect([await rows(lars), await told(lars)]).toEqual([[], []]);
  });

  it('of another organisation is nobody here', async () => {
    const twin = await api.aMember(['employee']);
    const made = await choose(lars, { deputyId: randomUUID() });
    const foreign = await choose(lars, { deputyId: twin.memberId });
    expect([foreign.status, foreign.raw]).toEqual([409, made.raw]);
    expect((await choose(thomas, { principalId: twin.memberId })).body.code).toBe('not_a_member');
  });

  it('is one at a time, also when two are chosen at once', async () => {
    await choose(lars);
    expect(await choose(lars, { deputyId: aisha.memberId, from: inDays(10), to: inDays(20) })).toMatchObject({ status: 409, body: { code: 'deputyship_overlaps', details: { from: inDays(1), to: inDays(10) } } });
    expect((await choose(birgit, { deputyId: aisha.memberId })).status).toBe(201);
    const both = await Promise.all([choose(lars, { from: inDays(30), to: inDays(31) }), choose(lars, { deputyId: aisha.memberId, from: inDays(31), to: inDays(32) })]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
  });
});

describe('ending a deputyship', () => {
  it('takes effect the same day, is told once, and makes room for another', async () => {
    const { body } = await choose(lars, { from: today });
    expect(await inForce(lars, today)).toHaveLength(1);
    expect((await api.as(lars).delete(`/deputyships/${body.id}`)).status).toBe(204);
    expect((await api.as(thomas).delete(`/deputyships/${body.id}`)).status).toBe(204);
    expect(await inForce(lars, today)).toEqual([]);
    expect(await seenBy(lars)).toMatchObject([{ status: 'ended', endedOn: today, can: { end: false } }]);
    expect(await told(lars)).toEqual(['deputyship.made', 'deputyship.ended']);
    expect((await choose(lars, { from: today, deputyId: aisha.memberId })).status).toBe(201);
  });

  it('is not for the deputy or a colleague, and another organisation’s does not exist', async () => {
    const { body } = await choose(lars);
    const stranger = await api.aMember(['org_admin']);
    for (const [who, status] of [[birgit, 403], [aisha, 403], [stranger, 404]] as const) expect((await api.as(who).delete(`/deputyships/${body.id}`)).status).toBe(status);
    expect(await rows(lars)).toEqual([{ id: body.id, ended: null }]);
  });
});
