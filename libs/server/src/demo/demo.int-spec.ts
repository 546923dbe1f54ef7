import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoTown } from '@nybrud/content/demo';
import { DemoTown } from '@nybrud/server';
import { startApi, type TestApi } from '@nybrud/testing';

const rows = (api: TestApi) => api.database.admin('SELECT (SELECT count(*) FROM projects)::int AS projects, (SELECT count(*) FROM memberships)::int AS members, (SELECT count(*) FROM events)::int AS events');

describe('the demo town', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const { slug, name, kind, contactEmail, contactPhone } of demoTown().organisations) {
      await api.database.admin('INSERT INTO tenants (id, slug, name, kind, contact_email, contact_phone) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)', [slug, name, kind, contactEmail, contactPhone]);
    }
    await api.app.get(DemoTown).settle();
  }, 60_000);
  afterAll(() => api.close());

  it('is settled once, however often the program starts', async () => {
    const before = await rows(api);
    const { people, projects, lightProjects } = demoTown();
    expect(before).toMatchObject([{ members: people.length, projects: projects.length + lightProjects.length }]);
    await api.app.get(DemoTown).settle();
    expect(await rows(api)).toEqual(before);
  });

  it('lets one be each of its personas, who all reach Min side', async () => {
    const { body: personas } = await api.send('GET', '/api/demo/personas');
    expect(personas.length).toBeGreaterThanOrEqual(16);
    for (const { key, tenant } of personas) {
      const answer = await api.send('POST', '/api/demo/sign-in', { payload: { persona: key } });
      expect(answer).toMatchObject({ status: 200, body: { tenant, persona: key } });
      const cookie = /nybrud-dev=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
      expect((await api.send('GET', `/api/${tenant}/home`, { cookie })).status).toBe(200);
    }
  });

  it('answers an unknown persona as an unknown organisation', async () => {
    const persona = await api.send('POST', '/api/demo/sign-in', { payload: { persona: 'nobody' } });
    const organisation = await api.send('GET', '/api/atlantis/home', { cookie: (await api.aMember()).cookie });
    expect([persona.status, persona.raw]).toEqual([404, organisation.raw]);
  });
});

describe('production', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ demo: false, publicUrl: 'https://nybrud.example' });
  }, 30_000);
  afterAll(() => api.close());

  it('has no demo', async () => {
    expect((await api.send('GET', '/api/demo/personas', { cookie: (await api.aMember()).cookie })).status).toBe(404);
    expect((await api.send('POST', '/api/demo/sign-in', { payload: { persona: 'mette' } })).status).toBe(404);
    expect((await api.send('GET', '/api/health')).body.demo).toBe(false);
  });

  it('keeps the session in a cookie of this host that only travels over https', async () => {
    const admin = await api.aMember(['org_admin']);
    const cookie = { cookie: `__Host-nybrud=${admin.cookie}` };
    const { body } = await api.send('POST', `/api/${admin.tenant.slug}/invitations`, { headers: cookie, payload: { email: 'ny@fjordby.example', name: 'Ny', roles: ['employee'] } });
    expect(body.door.link).toMatch(/^https:\/\/nybrud\.example\/invitation#[\w-]{43}$/);
    const entered = await api.send('POST', '/api/invitations/acceptance', { payload: { token: body.door.link.split('#')[1], name: 'Ny', password: 'gyldne heste spiser is' } });
    expect(entered.headers['set-cookie']).toMatch(/^__Host-nybrud=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/);
    expect((await api.send('GET', '/api/me', { headers: { cookie: `nybrud-dev=${admin.cookie}` } })).status).toBe(401);
  });
});
