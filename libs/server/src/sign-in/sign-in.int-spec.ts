import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

const PASSWORD = 'gyldne heste spiser is';
const signIn = (email: string, password: string) =>
  api.send('POST', '/api/me/session', { payload: { email, password } });
const cookieOf = (answer: { headers: Record<string, unknown> }) => /nybrud-dev=([^;]*)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
const me = (cookie: string) => api.send('GET', '/api/me', { cookie });
const reset = (token: string, password: string) => api.send('POST', '/api/password-resets/redemption', { payload: { token, password } });

/** A member who has chosen a password by a link from the administrator. */
async function aMemberWithPassword(): Promise<TestMember> {
  const member = await api.aMember();
  expect((await reset(await aResetToken(member), PASSWORD)).status).toBe(204);
  return member;
}

async function aResetToken(member: TestMember): Promise<string> {
  const admin = await api.aMember(['org_admin'], member.tenant);
  const { status, body } = await api.as(admin).post(`/members/${member.memberId}/password-reset`);
  expect(status).toBe(201);
  return body.link.split('#')[1];
}

describe('signing in', () => {
  it('gives a new session that says who one is and where one is a member', async () => {
    const { email, tenant } = await aMemberWithPassword();
    const answer = await signIn(email.toUpperCase(), PASSWORD);
    expect(answer).toMatchObject({ status: 200, body: { email, memberships: [{ tenant: tenant.slug }], demo: true } });
    expect(answer.headers['set-cookie']).toMatch(/^nybrud-dev=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    expect((await me(cookieOf(answer))).status).toBe(200);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const { email } = await aMemberWithPassword();
    const [wrong, unknown] = [await signIn(email, 'not the password'), await signIn(`${randomUUID()}@test.example`, PASSWORD)];
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } });
    expect(unknown.raw).toBe(wrong.raw);
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });

  it('says which field is missing', async () => {
    const answer = await api.send('POST', '/api/me/session', { payload: { email: 'ikke en adresse' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/email', '#/password']);
  });

  it('stops the sixth guess at one account, also when it is right', async () => {
    const { email } = await aMemberWithPassword();
    for (let guess = 0; guess < 5; guess++) expect((await signIn(email, `guess number ${guess}`)).status).toBe(401);
    const stopped = await signIn(email, PASSWORD);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    await api.database.admin('DELETE FROM attempt_counters');
  });

  it('keeps only hashes: neither the token nor the password stands in the database', async () => {
    const { email } = await aMemberWithPassword();
    const cookie = cookieOf(await signIn(email, PASSWORD));
    const dump = JSON.stringify([await api.database.admin('SELECT * FROM sessions'), await api.database.admin('SELECT * FROM credentials')]);
    expect(dump).not.toContain(cookie);
    expect(dump).not.toContain(PASSWORD);
    expect(dump).toContain('$argon2id$v=19$m=47104,t=1,p=1$');
  });
});

describe('a session', () => {
  it('ends when one signs out, here or everywhere', async () => {
    const { email } = await aMemberWithPassword();
    const [first, second, third] = [cookieOf(await signIn(email, PASSWORD)), cookieOf(await signIn(email, PASSWORD)), cookieOf(await signIn(email, PASSWORD))];
    expect((await api.send('DELETE', '/api/me/session', { cookie: first })).status).toBe(204);
    expect([(await me(first)).status, (await me(second)).status]).toEqual([401, 200]);
    expect((await api.send('DELETE', '/api/me/sessions', { cookie: second })).status).toBe(204);
    expect([(await me(second)).status, (await me(third)).status]).toEqual([401, 401]);
  });

  it('is over after half an hour without use, and after twelve hours at any rate', async () => {
    const member = await api.aMember();
    expect((await me(member.cookie)).status).toBe(200);
    const age = (change: string) => api.database.admin(`UPDATE sessions SET ${change} WHERE identity_id = $1`, [member.identityId]);
    await age("last_seen_at = now() - interval '31 minutes'");
    expect((await me(member.cookie)).status).toBe(401);
    await age("last_seen_at = now(), expires_at = now() - interval '1 second'");
    expect((await me(member.cookie)).status).toBe(401);
  });

  it('of another browser ends when the password is changed; one’s own goes on', async () => {
    const { email } = await aMemberWithPassword();
    const [here, there] = [cookieOf(await signIn(email, PASSWORD)), cookieOf(await signIn(email, PASSWORD))];
    const change = (current: string, password: string) => api.send('PUT', '/api/me/password', { cookie: here, payload: { current, password } });
    expect((await change('not the password', 'tre kaniner på taget')).status).toBe(401);
    expect((await change(PASSWORD, 'velkommen2026')).body).toMatchObject({ code: 'password_too_weak' });
    expect((await change(PASSWORD, 'tre kaniner på taget')).status).toBe(204);
    expect([(await me(here)).status, (await me(there)).status]).toEqual([200, 401]);
    expect((await signIn(email, 'tre kaniner på taget')).status).toBe(200);
  });
});

describe('a link for a new password', () => {
  it('works once', async () => {
    const member = await api.aMember();
    const token = await aResetToken(member);
    expect((await reset(token, 'for kort')).status).toBe(422);
    expect((await reset(token, 'adgangskode1234')).body.code).toBe('password_too_weak');
    expect((await reset(token, PASSWORD)).status).toBe(204);
    expect((await reset(token, 'tre kaniner på taget')).body.code).toBe('link_not_valid');
    expect((await me(member.cookie)).status).toBe(401);
  });

  it('is closed by a newer one, and by time', async () => {
    const member = await api.aMember();
    const [older, newer] = [await aResetToken(member), await aResetToken(member)];
    expect((await reset(older, PASSWORD)).status).toBe(410);
    await api.database.admin("UPDATE door_tokens SET expires_at = now() - interval '1 second'");
    expect((await reset(newer, PASSWORD)).status).toBe(410);
  });

  it('is asked for without telling whether the address is known', async () => {
    const { email } = await api.aMember();
    const ask = (address: string) => api.send('POST', '/api/password-resets', { payload: { email: address } });
    const [known, unknown] = [await ask(email), await ask(`${randomUUID()}@test.example`)];
    expect([known.status, known.raw]).toEqual([202, unknown.raw]);
    const { body: links } = await api.send('GET', '/api/demo/links');
    expect(links[0]).toMatchObject({ purpose: 'password_reset', to: email });
  });
});

describe('a request from another site', () => {
  it.each([['origin', 'https://evil.example'], ['sec-fetch-site', 'cross-site'], ['origin', 'null']])('is refused: %s %s', async (name, value) => {
    const member = await api.aMember();
    const answer = await api.send('DELETE', '/api/me/sessions', { cookie: member.cookie, headers: { [name]: value } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
    expect((await me(member.cookie)).status).toBe(200);
  });

  it('cannot post a form', async () => {
    const member = await api.aMember();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await api.send('POST', `/api/${member.tenant.slug}/projects`, { cookie: member.cookie, headers, payload: 'title=Forged' });
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
  });
});
