import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let thomas: TestMember;
beforeAll(async () => {
  api = await startApi();
  thomas = await api.aMember(['org_admin'], undefined, 'Thomas Friis');
}, 30_000);
afterAll(() => api.close());

const PASSWORD = 'gyldne heste spiser is';
const anAddress = () => `${randomUUID()}@fjordby.example`;
const tokenOf = (body: { door: { link: string } }) => body.door.link.split('#')[1] ?? '';
const invite = async (email: string, admin = thomas) => (await api.as(admin).post('/invitations', { email, name: 'Emil Krogh', title: 'Konsulent', roles: ['employee', 'reader'] })).body;
const accept = (token: string, password = PASSWORD, name = 'Emil Krogh') => api.send('POST', '/api/invitations/acceptance', { payload: { token, name, password } });
const open = (token: string) => api.send('POST', '/api/invitations/opening', { payload: { token } });
const events = async (name: string) => (await api.database.admin('SELECT count(*)::int AS n FROM events WHERE name = $1', [name]))[0]?.['n'];

describe('an invitation', () => {
  it('says who invites to what, and makes a member who is signed in at once', async () => {
    const email = anAddress();
    const invited = await invite(email.toUpperCase());
    const token = tokenOf(invited);
    expect((await open(token)).body).toEqual({ organisation: expect.stringContaining('Kommune'), email, name: 'Emil Krogh', invitedBy: 'Thomas Friis', known: false });
    const entered = await accept(token);
    expect([entered.status, entered.body]).toEqual([200, { tenant: thomas.tenant.slug }]);
    const cookie = /nybrud-dev=([^;]+)/.exec(String(entered.headers['set-cookie']))?.[1] ?? '';
    expect((await api.send('GET', `/api/${thomas.tenant.slug}/organisation`, { cookie })).body.me).toMatchObject({ name: 'Emil Krogh', title: 'Konsulent', roles: ['employee', 'reader'] });
    expect((await accept(token)).body.code).toBe('link_not_valid');
  });

  it('adds one member when it is accepted twice at once', async () => {
    const email = anAddress();
    const token = tokenOf(await invite(email));
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(Math.min(...answers.map(({ status }) => status))).toBe(200);
    expect(await api.database.admin('SELECT FROM memberships WHERE email = $1', [email])).toHaveLength(1);
    expect(await api.database.admin('SELECT FROM invitations WHERE email = $1 AND accepted_at IS NOT NULL', [email])).toHaveLength(1);
  });

  it('of a person who has an account is accepted with their own password, and does not change it', async () => {
    const email = anAddress();
    await accept(tokenOf(await invite(email)));
    const neighbour = await api.aMember(['org_admin']);
    const second = tokenOf(await invite(email, neighbour));
    expect((await open(second)).body.known).toBe(true);
    expect((await accept(second, 'somebody else’s words')).status).toBe(401);
    expect(await accept(second)).toMatchObject({ status: 200, body: { tenant: neighbour.tenant.slug } });
  });

  it('is good no longer when it is withdrawn, replaced, late, or its sender may not invite any more', async () => {
    const withdrawn = await invite(anAddress());
    expect((await api.as(thomas).delete(`/invitations/${withdrawn.invitation.id}`)).status).toBe(204);
    const email = anAddress();
    const replaced = await invite(email);
    const newest = await invite(email);
    const late = await invite(anAddress());
    await api.database.admin("UPDATE invitations SET expires_at = now() - interval '1 second' WHERE id = $1", [late.invitation.id]);
    const admin = await api.aMember(['org_admin'], thomas.tenant);
    const orphan = await invite(anAddress(), admin);
    await api.as(thomas).put(`/members/${admin.memberId}/roles`, { roles: ['employee'] });
    for (const invited of [withdrawn, replaced, late, orphan]) expect((await open(tokenOf(invited))).body.code).toBe('link_not_valid');
    expect((await open(tokenOf(newest))).status).toBe(200);
    expect((await open('x'.repeat(43))).body.code).toBe('link_not_valid');
  });

  it.each([
    [{ roles: ['copi_adviser'] }, 'role_not_assignable'],
    [{ roles: ['platform_admin'] }, 'role_not_assignable'],
    [{ roles: [] }, 'invalid_request'],
    [{ roles: ['king'] }, 'invalid_request'],
    [{ email: 'not an address' }, 'invalid_request'],
    [{ email: ['a@test.example', 'b@test.example'] }, 'invalid_request'],
  ])('with %o is refused', async (wrong, code) => {
    const before = await events('member.invited');
    const answer = await api.as(thomas).post('/invitations', { email: anAddress(), name: 'Åse', roles: ['employee'], ...wrong });
    expect(answer.body.code).toBe(code);
    expect(await events('member.invited')).toBe(before);
  });

  it('is not sent to who is a member already', async () => {
    const { email } = await api.aMember(['employee'], thomas.tenant);
    expect((await invite(email)).code).toBe('already_a_member');
  });

  it('is stored as a hash', async () => {
    const token = tokenOf(await invite(anAddress()));
    expect(JSON.stringify(await api.database.admin('SELECT * FROM door_tokens'))).not.toContain(token);
  });
});

describe('members', () => {
  it('are listed by name in Danish order, found by a word, and turned page by page', async () => {
    const admin = await api.aMember(['org_admin'], undefined, 'Aage Øst');
    for (const name of ['Bo', 'Zita', 'Ærlig', 'Østen', 'Åse']) await api.aMember(['employee'], admin.tenant, name);
    const { body: first } = await api.as(admin).get('/members?limit=3');
    const { body: second } = await api.as(admin).get(`/members?limit=3&cursor=${first.next}`);
    const names = [...first.entries, ...second.entries].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Bo', 'Zita', 'Ærlig', 'Østen', 'Aage Øst', 'Åse']);
    expect([first.total, second.next]).toEqual([6, null]);
    expect((await api.as(admin).get('/members?search=ØST')).body.total).toBe(2);
  });

  it('who are removed leave their teams, and are outside at once', async () => {
    const lead = await api.aMember(['employee', 'project_lead'], thomas.tenant);
    const project = await api.aProject(lead);
    expect((await api.as(thomas).delete(`/members/${lead.memberId}`)).status).toBe(204);
    expect((await api.as(lead).get('/home')).status).toBe(404);
    expect((await api.as(thomas).get(`/projects/${project.id}`)).body.team).toEqual([]);
    expect((await api.as(thomas).delete(`/members/${lead.memberId}`)).status).toBe(404);
  });

  it('who come back by a new invitation are the same members', async () => {
    const email = anAddress();
    await accept(tokenOf(await invite(email)));
    const find = async () => (await api.database.admin('SELECT id, ended_at FROM memberships WHERE email = $1', [email]))[0];
    const before = await find();
    await api.as(thomas).delete(`/members/${String(before?.['id'])}`);
    expect((await find())?.['ended_at']).not.toBeNull();
    expect((await accept(tokenOf(await invite(email)))).status).toBe(200);
    expect(await find()).toEqual(before);
  });

  it('never lose the last administrator, also when two leave at once', async () => {
    const admin = await api.aMember(['org_admin']);
    const alone = await api.as(admin).put(`/members/${admin.memberId}/roles`, { roles: ['employee'] });
    expect(alone).toMatchObject({ status: 409, body: { code: 'last_administrator' } });
    const second = await api.aMember(['org_admin'], admin.tenant);
    const leave = (who: TestMember, whom: TestMember) => api.as(who).put(`/members/${whom.memberId}/roles`, { roles: ['employee'] });
    const both = await Promise.all([leave(admin, admin), leave(second, second)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it('cannot promote themselves', async () => {
    const employee = await api.aMember(['employee'], thomas.tenant);
    expect((await api.as(employee).put(`/members/${employee.memberId}/roles`, { roles: ['org_admin'] })).status).toBe(403);
  });
});
