import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import { addDays, type Actor, dayOf, type RoleKey } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { asTaskFacts } from './task-facts.ts';
import { TasksService } from './tasks.service.ts';

let api: TestApi;
let mette: TestMember;
let aisha: TestMember;
let nadia: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  aisha = await onTeam('contributor', 'Aisha Rahimi');
  nadia = await onTeam('contributor', 'Nadia Berg');
}, 30_000);
afterAll(() => api.close());

async function onTeam(role: RoleKey, name: string): Promise<TestMember> {
  projectId ??= (await api.aProject(mette, { title: 'Døgnrytmelys', visibility: 'team' })).id;
  const member = await api.aMember(['employee'], mette.tenant, name);
  await api.as(mette).post(`/projects/${projectId}/team`, { memberId: member.memberId, role });
  return member;
}

const today = dayOf(new Date());
const give = (who: TestMember, owner: TestMember, change: object = {}) =>
  api.as(who).post(`/projects/${projectId}/tasks`, { title: 'Mål lyset om natten', ownerId: owner.memberId, dueOn: addDays(today, 5), ...change });
const change = async (who: TestMember, task: { id: string }, next: object) => {
  const { owner, dueOn, status, note, version } = await one(task.id);
  return api.as(who).put(`/projects/${projectId}/tasks/${task.id}`, { ownerId: owner.memberId, dueOn, status, note, version, ...next });
};
const list = async (who = mette) => (await api.as(who).get(`/projects/${projectId}/tasks`)).body;
const one = async (id: string) => (await list()).entries.find((task: { id: string }) => task.id === id);
const rows = async (id: string) => (await api.database.admin('SELECT version, status, owner_id FROM task_states WHERE task_id = $1 ORDER BY version', [id]));
const all = async () => (await api.database.admin("SELECT (SELECT count(*) FROM tasks) + (SELECT count(*) FROM task_states) + (SELECT count(*) FROM events WHERE name LIKE 'task.%') AS n"))[0]?.['n'];

describe('a task', () => {
  it('is given to a colleague, with a date, and told', async () => {
    const { status, body } = await give(mette, aisha);
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: 'Mål lyset om natten', origin: 'own', gate: null, owner: { name: 'Aisha Rahimi' }, madeBy: { name: 'Mette Holm' }, since: today, status: 'open', version: 1 });
    expect((await list(aisha)).can).toEqual({ add: true });
    const [event] = (await api.as(mette).get(`/projects/${projectId}/activity`)).body.entries;
    expect(event).toMatchObject({ event: 'task.made', facts: { person: 'Aisha Rahimi' } });
  });

  it('is done by who has it, and opened again; every step is kept', async () => {
    const { body } = await give(mette, aisha);
    expect((await change(aisha, body, { status: 'done', note: 'Målt den 3.' })).body).toMatchObject({ status: 'done', note: 'Målt den 3.', version: 2 });
    expect((await change(aisha, body, { status: 'open' })).body).toMatchObject({ status: 'open', version: 3 });
    expect((await rows(body.id)).map(({ status }) => status)).toEqual(['open', 'done', 'open']);
  });

  it('that is sent unchanged stays at its version', async () => {
    const { body } = await give(mette, aisha);
    expect((await change(mette, body, {})).body.version).toBe(1);
    expect(await rows(body.id)).toHaveLength(1);
  });

  it('is passed on by who gave it: the new owner has it from then', async () => {
    const { body } = await give(nadia, aisha);
    const { memberId, tenant } = nadia;
    await api.database.admin(
      `INSERT INTO task_states (id, tenant_id, project_id, task_id, by_id, owner_id, version, status, at)
      SELECT gen_random_uuid(), $1, $2, $3, $4::uuid, CASE version WHEN 2 THEN $4::uuid ELSE $5::uuid END, version, 'open', now() - make_interval(days => 20 - version * 5)
      FROM generate_series(2, 4) version`, [tenant.id, projectId, body.id, memberId, aisha.memberId],
    );
    expect((await one(body.id)).since).toBe(addDays(today, -5)); // again since version 3
    expect((await change(nadia, body, { ownerId: mette.memberId })).body).toMatchObject({ owner: { name: 'Mette Holm' }, since: today });
    expect((await change(nadia, body, { status: 'dropped' })).body.status).toBe('dropped');
  });

  it.each([
    ['mark it done, as a colleague', () => nadia, { status: 'done' }],
    ['move its date, as who has it', () => aisha, { dueOn: null }],
    ['pass it on, as who has it', () => aisha, { ownerId: 'nadia' }],
    ['drop it, as who has it', () => aisha, { status: 'dropped' }],
  ])('is not for everybody to %s', async (_, who, next) => {
    const { body } = await give(mette, aisha);
    const before = await all();
    const asked = 'ownerId' in next ? { ownerId: nadia.memberId } : next;
    expect(await change(who(), body, asked)).toMatchObject({ status: 403, body: { code: 'task_not_yours' } });
    expect(await all()).toBe(before);
  });

  it('changed by two at once is changed by one; the other sees how it stands', async () => {
    const { body } = await give(mette, aisha);
    const next = { ownerId: aisha.memberId, dueOn: null, note: '', version: 1 };
    const put = (who: TestMember, status: string) => api.as(who).put(`/projects/${projectId}/tasks/${body.id}`, { ...next, status });
    const both = await Promise.all([put(mette, 'done'), put(mette, 'dropped')]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const stale = await put(mette, 'open');
    expect(stale).toMatchObject({ status: 409, body: { code: 'task_changed_since_read', details: { current: { version: 2 } } } });
    expect(await rows(body.id)).toHaveLength(2);
  });

  it.each([
    [() => ({ title: ' ' }), 422, 'invalid_request'],
    [() => ({ ownerId: randomUUID() }), 409, 'not_a_member'],
    [() => ({ force: 'hard' }), 422, 'invalid_request'],
    [() => ({ gateKey: 'g99', force: 'hard' }), 422, 'unknown_option'],
    [() => ({ gateKey: 'gs1', force: 'hard' }), 422, 'unknown_option'],
  ])('with %s is not made', async (wrong, status, code) => {
    const before = await all();
    expect(await give(mette, aisha, wrong())).toMatchObject({ status, body: { code } });
    expect(await all()).toBe(before);
  });

  it('is not given to who cannot open the project, nor passed on to them', async () => {
    const colleague = await api.aMember(['employee'], mette.tenant);
    const stranger = await api.aMember();
    expect((await give(mette, colleague)).body.code).toBe('owner_cannot_see_project');
    expect((await give(mette, stranger)).body.code).toBe('not_a_member');
    const { body } = await give(mette, aisha);
    expect((await change(mette, body, { ownerId: colleague.memberId })).body.code).toBe('owner_cannot_see_project');
    expect(await rows(body.id)).toHaveLength(1);
    const { id: open } = await api.aProject(mette, { visibility: 'organisation' });
    expect((await api.as(mette).post(`/projects/${open}/tasks`, { title: 'Læs med', ownerId: colleague.memberId })).status).toBe(201);
  });

  it('of another organisation does not exist, in an address of one’s own', async () => {
    const { body } = await give(mette, aisha);
    const twin = await api.aMember();
    const { id } = await api.aProject(twin);
    const next = { ownerId: twin.memberId, dueOn: null, status: 'done', note: '', version: 1 };
    expect((await api.as(twin).put(`/projects/${id}/tasks/${body.id}`, next)).status).toBe(404);
    expect((await api.as(twin).get('/tasks')).body).toEqual([]);
    expect(await rows(body.id)).toHaveLength(1);
  });
});

describe('across projects', () => {
  it('one sees one’s own open tasks, the most urgent first, and nothing of a project that was closed to one', async () => {
    const emil = await onTeam('contributor', 'Emil Krogh');
    const [later, late, done] = [await give(mette, emil), await give(mette, emil, { dueOn: addDays(today, -3) }), await give(mette, emil)];
    await change(emil, done.body, { status: 'done' });
    const { id: other } = await api.aProject(mette, { title: 'Bytræer', visibility: 'organisation' });
    const elsewhere = await api.as(mette).post(`/projects/${other}/tasks`, { title: 'Læs med', ownerId: emil.memberId });
    const mine = async () => (await api.as(emil).get('/tasks?mine=1')).body.map(({ id }: { id: string }) => id);
    expect(await mine()).toEqual([late.body.id, later.body.id, elsewhere.body.id]);
    expect((await api.as(emil).get('/tasks')).body.length).toBeGreaterThan(3);
    const role = (await api.as(mette).get(`/projects/${projectId}`)).body.team.find(({ memberId }: { memberId: string }) => memberId === emil.memberId);
    await api.as(mette).delete(`/projects/${projectId}/team/${role.id}`);
    expect(await mine()).toEqual([elsewhere.body.id]);
  });
});

describe('for a gate', () => {
  const inside = <T>(work: (tasks: TasksService) => Promise<T>) => api.app.get(TenantDatabase).write({ tenantId: mette.tenant.id }, () => work(api.app.get(TasksService)));
  const actor = (): Actor => ({ kind: 'member', identityId: mette.identityId, memberId: mette.memberId, tenantId: mette.tenant.id, tenantKind: 'municipality', tenantName: 'By', name: 'Mette Holm', roles: [] });

  it('a condition counts until it is met; what is tied to a gate counts there, and what was dropped nowhere', async () => {
    const { id } = await api.aProject(mette);
    const make = (title: string, more: object) => inside((tasks) => tasks.make(actor(), id, { title, ownerId: mette.memberId, dueOn: today, origin: 'own', ...more }));
    const condition = await make('Nulpunkt måles', { origin: 'condition' });
    const tied = await make('Spørg juristen', { gateKey: 'g3', force: 'hard' });
    const dropped = await make('Ring til Aarhus', { gateKey: 'g3', force: 'soft' });
    await make('Køb kage', {});
    const put = (task: string, status: string) => api.as(mette).put(`/projects/${id}/tasks/${task}`, { ownerId: mette.memberId, dueOn: today, status, note: '', version: 1 });
    expect((await put(condition, 'dropped')).body.code).toBe('condition_stays');
    await put(dropped, 'dropped');
    await put(condition, 'done');
    const facts = (gate?: { gateKey: string }) => inside(async (tasks) => asTaskFacts(await tasks.ofProject(id), gate));
    const met = { id: condition, ownerId: mette.memberId, since: today, done: true, force: 'soft' };
    expect(await facts({ gateKey: 'g3' })).toEqual([met, { ...met, id: tied, done: false, force: 'hard' }].sort((a, b) => Number(a.done) - Number(b.done)));
    expect(await facts({ gateKey: 'g4' })).toEqual([met]);
    expect(await facts()).toHaveLength(2);
  });
});
