import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import pg from 'pg';
import { TenantPool } from '../tenant-pool.ts';
import { Arrivals } from './arrivals.ts';
import { Sessions } from './sessions.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let directory: pg.Pool;
let pool: TenantPool;
let arrivals: Arrivals;
let nord: Awaited<ReturnType<typeof aPlace>>;
let syd: typeof nord;

/** An organisation with one member, who is signed in and leads a project. */
async function aPlace() {
  const { tenantId, identityId, memberId } = await database.aTenant();
  const [projectId, tokenHash] = [randomUUID(), randomBytes(32)];
  await new Sessions(directory).start(identityId, tokenHash, new Date(Date.now() + 3_600_000));
  await database.admin("UPDATE memberships SET roles = '{employee}' WHERE id = $1", [memberId]);
  await database.admin(`INSERT INTO projects (id, tenant_id, title, visibility, process_model, process_model_version, track, started_on, created_by_id)
    VALUES ($1, $2, 'Lys', 'team', 'nybrud', 1, 'fuldt', '2026-01-05', $3)`, [projectId, tenantId, memberId]);
  for (const role of ['project_lead', 'need_owner']) {
    await database.admin('INSERT INTO project_roles (id, tenant_id, project_id, member_id, role) VALUES (gen_random_uuid(), $1, $2, $3, $4)', [tenantId, projectId, memberId, role]);
  }
  return { tenantId, identityId, memberId, projectId, tokenHash, slug: `by-${tenantId}` };
}

beforeAll(async () => {
  database = await createTestDatabase();
  directory = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new TenantPool({ connectionString: database.url, max: 3 });
  arrivals = new Arrivals(pool);
  [nord, syd] = [await aPlace(), await aPlace()];
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), directory.end()]);
  await database.drop();
});

describe('whoever comes with a session', () => {
  it('is a member of the organisation in the address, with their roles in the project', async () => {
    const { tenantId, identityId, memberId, projectId, tokenHash, slug } = nord;
    expect(await arrivals.find({ tokenHash, slug, projectId })).toMatchObject({
      session: { identityId, name: 'Bo' },
      tenant: { id: tenantId, name: 'By', kind: 'municipality' },
      member: { memberId, name: 'Bo', roles: ['employee'], project: { id: projectId, visibility: 'team', roles: expect.arrayContaining(['project_lead', 'need_owner']), lead: 'Bo' } },
    });
    expect(await arrivals.find({ tokenHash, slug })).toMatchObject({ member: { memberId, project: null } });
  });

  it('is nobody in an organisation of others, and in none at all', async () => {
    const { tokenHash, projectId } = nord;
    expect(await arrivals.find({ tokenHash, slug: syd.slug, projectId })).toMatchObject({ tenant: { id: syd.tenantId }, member: null });
    expect(await arrivals.find({ tokenHash, slug: 'findes-ikke', projectId })).toMatchObject({ tenant: null, member: null });
    expect(await arrivals.find({ tokenHash, projectId })).toMatchObject({ tenant: null, member: null });
  });

  it('sees no project of another organisation', async () => {
    const { tokenHash, slug, memberId } = nord;
    expect(await arrivals.find({ tokenHash, slug, projectId: syd.projectId })).toMatchObject({ member: { memberId, project: null } });
  });

  it('is no member any more once the membership has ended', async () => {
    const { tokenHash, slug, memberId } = await aPlace();
    await database.admin('UPDATE memberships SET ended_at = now() WHERE id = $1', [memberId]);
    expect(await arrivals.find({ tokenHash, slug })).toMatchObject({ member: null });
  });
});

it('lets nobody in without a session, though organisation and project exist', async () => {
  expect(await arrivals.find({ tokenHash: randomBytes(32), slug: nord.slug, projectId: nord.projectId })).toBeUndefined();
});

it('takes each to their own, however many come at once, and leaves no scope behind', async () => {
  const all = Array.from({ length: 60 }, (_, at) => ({ of: at % 2 ? nord : syd, slug: at % 3 ? nord.slug : syd.slug }));
  const found = await Promise.all(all.map(({ of: { tokenHash, projectId }, slug }) => arrivals.find({ tokenHash, slug, projectId })));
  const member = ({ memberId, projectId }: typeof nord) => ({ memberId, project: { id: projectId } });
  expect(found).toMatchObject(all.map(({ of, slug }) => ({ session: { identityId: of.identityId }, member: of.slug === slug ? member(of) : null })));
  const connections = await Promise.all(Array.from({ length: 3 }, () => pool.connect()));
  for (const connection of connections) {
    const { rows } = await connection.query("SELECT coalesce(current_setting('app.tenant_id', true), '') AS left, (SELECT count(*)::int FROM memberships) AS members");
    expect(rows).toEqual([{ left: '', members: 0 }]);
    connection.release();
  }
});
