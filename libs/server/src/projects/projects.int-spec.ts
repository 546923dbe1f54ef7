import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember();
}, 30_000);
afterAll(() => api.close());

const statuses = (body: { phases: { key: string; status: string }[] }) => body.phases.map(({ status }) => status);
const match = (version: number) => ({ 'if-match': `"${version}"` });

describe('a new project', () => {
  it('begins in the first phase, led by whoever creates it', async () => {
    const { status, body } = await api.as(mette).post('/projects', { title: '  Døgnrytmelys på plejecentre ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: 'Døgnrytmelys på plejecentre', version: 1, track: { key: 'fuldt' }, can: { edit: true, manageTeam: true } });
    expect(statuses(body)).toEqual(['current', ...Array(8).fill('to_come')]);
    expect(body.team).toMatchObject([{ memberId: mette.memberId, role: 'project_lead', roleLabel: { da: 'Projektleder' } }]);
    expect(body.current.tools.length).toBeGreaterThan(0);
    expect(body.current.questions.length).toBeGreaterThan(0);
  });

  it('follows its track: what the track leaves out is not relevant', async () => {
    const { body } = await api.as(mette).post('/projects', { title: 'Møbler', track: 'let', phase: 'strategi', dueOn: '2027-02-01' });
    const left = body.phases.filter(({ status }: { status: string }) => status === 'not_relevant').map(({ key }: { key: string }) => key);
    expect(left).toEqual(['opstart', 'udvikling']);
    expect(statuses(body).slice(0, 4)).toEqual(['done_before', 'done_before', 'done_before', 'current']);
    expect(body.phases[3]).toMatchObject({ key: 'strategi', number: 4, dueOn: '2027-02-01' });
  });

  it.each([
    [{ track: 'nonsense' }, 422, 'unknown_track'],
    [{ phase: 'nonsense' }, 422, 'unknown_phase'],
    [{ track: 'let', phase: 'opstart' }, 409, 'phase_not_on_track'],
    [{ policyArea: 'nonsense' }, 422, 'unknown_option'],
    [{ team: [{ memberId: '0190a000-0000-7000-8000-000000000000', role: 'need_owner' }] }, 409, 'not_a_member'],
    [{ team: [{ memberId: '0190a000-0000-7000-8000-000000000000', role: 'org_admin' }] }, 422, 'role_not_assignable'],
  ])('is refused with %o, and leaves nothing behind', async (wrong, status, code) => {
    const count = () => api.database.admin('SELECT count(*) FROM projects');
    const before = await count();
    expect(await api.as(mette).post('/projects', { title: 'Bord', ...wrong })).toMatchObject({ status, body: { code } });
    expect(await count()).toEqual(before);
  });

  it.each([
    ['x'.repeat(201), 'too_long'],
    ['   ', 'missing'],
    ['nul\u0000', 'not_text'],
    ['half \ud83d', 'not_text'],
    [42, expect.any(String)],
    [null, expect.any(String)],
  ])('cannot be called %p', async (title, detail) => {
    const { status, body } = await api.as(mette).post('/projects', { title });
    expect([status, body.code, body.errors]).toEqual([422, 'invalid_request', [{ pointer: '#/title', detail }]]);
  });

  it.each(['<script>alert(1)</script>', 'Emoji 🧑🏽‍🚒 og Ærøskøbing', "'; DROP TABLE projects; --", '__proto__'])('may be called %p, which stays as it was written', async (title) => {
    const { id } = await api.aProject(mette, { title });
    expect((await api.as(mette).get(`/projects/${id}`)).body.title).toBe(title);
  });

  it('is made once, however often the same request comes', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const post = (title: string) => api.as(mette).post('/projects', { title }, headers);
    const answers = await Promise.all([post('Delebiler'), post('Delebiler'), post('Delebiler')]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await post('Noget andet')).body.code).toBe('key_used_for_another_request');
  });
});

describe('a request that is no request', () => {
  const send = (payload: string, type = 'application/json') =>
    api.send('POST', `/api/${mette.tenant.slug}/projects`, { cookie: mette.cookie, payload, headers: { 'content-type': type } });

  it.each([
    ['ten megabytes', JSON.stringify({ title: 'x'.repeat(10_000_000) }), 413, 'request_too_large'],
    ['a thousand levels deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, 422, 'invalid_request'],
    ['twenty thousand keys', JSON.stringify({ title: 'x', ...Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])) }), 422, 'invalid_request'],
    ['cut in the middle', '{"title": "Reg', 400, 'unreadable_request'],
    ['an attack on the prototype', '{"title":"x","__proto__":{"admin":true}}', 400, 'unreadable_request'],
    ['with a field nobody asked for', '{"title":"x","tenantId":"0190a000-0000-7000-8000-000000000000"}', 422, 'invalid_request'],
    ['a list', '[]', 422, 'invalid_request'],
  ])('%s is refused with a reason', async (_, payload, status, code) => {
    expect(await send(payload)).toMatchObject({ status, body: { code } });
  });
});

it('is refused without a body, and with one that is not JSON', async () => {
  const url = `/api/${mette.tenant.slug}/projects`;
  expect(await api.send('POST', url, { cookie: mette.cookie })).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
  const text = { 'content-type': 'text/plain' };
  expect(await api.send('POST', url, { cookie: mette.cookie, headers: text, payload: '{"title":"x"}' })).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
});

describe('changing a project', () => {
  it('keeps what was written, counts the version, and tells which fields', async () => {
    const { id, version } = await api.aProject(mette);
    const change = { need: 'Beboere sover dårligt', estimatedValue: 125_000_050, visibility: 'team' };
    const { status, body } = await api.as(mette).patch(`/projects/${id}`, change, match(version));
    expect([status, body]).toMatchObject([200, change]);
    expect(body.version).toBeGreaterThan(version);
    const { body: activity } = await api.as(mette).get(`/projects/${id}/activity`);
    expect(activity.entries[0]).toMatchObject({ event: 'project.edited', actor: 'Aase Ærø', facts: { fields: expect.arrayContaining(['need', 'estimatedValue', 'visibility']) } });
  });

  it('refuses what was written over an older version, and gives the newer back', async () => {
    const { id, version } = await api.aProject(mette);
    const [first, second] = await Promise.all(['Jens', 'Aisha'].map((need) => api.as(mette).patch(`/projects/${id}`, { need }, match(version))));
    const [won, lost] = first?.status === 200 ? [first, second] : [second, first];
    expect(lost).toMatchObject({ status: 412, body: { code: 'changed_since_read', details: { version: version + 1, current: { need: won?.body.need } } } });
  });

  it('asks which version was read', async () => {
    const { id } = await api.aProject(mette);
    expect((await api.as(mette).patch(`/projects/${id}`, { need: 'x' })).status).toBe(428);
  });
});

it('shows a colleague an open project, and names the lead of a closed one', async () => {
  const colleague = await api.aMember(['employee'], mette.tenant, 'Åse');
  const [open, closed] = [await api.aProject(mette), await api.aProject(mette, { visibility: 'team' })];
  expect((await api.as(colleague).get(`/projects/${open.id}`)).body.can).toEqual({ edit: false, manageTeam: false });
  expect(await api.as(colleague).get(`/projects/${closed.id}`)).toMatchObject({ status: 403, body: { code: 'not_on_team', details: { lead: 'Aase Ærø' } } });
  const { body } = await api.as(colleague).get('/projects?limit=100');
  const ids = body.entries.map(({ id }: { id: string }) => id);
  expect([ids.includes(open.id), ids.includes(closed.id)]).toEqual([true, false]);
});

it('sets and clears the date by which a phase is due', async () => {
  const { id } = await api.aProject(mette);
  const put = (phase: string, dueOn: unknown) => api.as(mette).put(`/projects/${id}/phases/${phase}/due-date`, { dueOn });
  expect((await put('forankring', '2020-01-31')).body).toMatchObject({ status: 'overdue' });
  expect((await put('forankring', null)).body).toMatchObject({ status: 'no_due_date' });
  expect((await put('nonsense', '2027-01-31')).status).toBe(404);
  expect((await put('forankring', '2027-02-31')).body.errors).toEqual([{ pointer: '#/dueOn', detail: 'not_a_date' }]);
});

it('gives a member a role once, and takes it away again', async () => {
  const { id } = await api.aProject(mette);
  const aisha = await api.aMember(['employee', 'need_owner'], mette.tenant, 'Aisha Rahimi');
  const join = () => api.as(mette).post(`/projects/${id}/team`, { memberId: aisha.memberId, role: 'need_owner' });
  const { body } = await join();
  const role = body.team.find(({ memberId }: { memberId: string }) => memberId === aisha.memberId);
  expect((await join()).body.code).toBe('already_on_team');
  expect((await api.as(mette).delete(`/projects/${id}/team/${role.id}`)).body.team).toHaveLength(1);
  const { body: activity } = await api.as(mette).get(`/projects/${id}/activity`);
  expect(activity.entries.slice(0, 2)).toMatchObject([
    { event: 'team.left', facts: { person: 'Aisha Rahimi', role: { da: 'Behovsejer' } } },
    { event: 'team.joined', facts: { person: 'Aisha Rahimi' } },
  ]);
});
