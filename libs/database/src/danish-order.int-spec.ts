import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import { prismaOn } from './client.ts';
import { TenantDatabase } from './tenant-database.ts';
import { TenantPool } from './tenant-pool.ts';

const SORTED = ['Bo', 'Hedelund', 'Zebra', 'Æblehave', 'Ørsted', 'Åben', 'Aabenraa', 'Aakær', 'Ålborg', 'Aarhus'];

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: TenantPool;
let tenants: TenantDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new TenantPool({ connectionString: database.url, max: 2 });
  tenants = new TenantDatabase(prismaOn(pool));
}, 30_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('sorts projects and people as a Danish reader expects, with Aa among Å', async () => {
  const { tenantId, memberId: createdById } = await database.aTenant();
  const common = { createdById, processModel: 'innovation', processModelVersion: 1, track: 'fuldt', startedOn: new Date('2026-01-05') };
  await tenants.write({ tenantId }, () => tenants.client.project.createMany({ data: SORTED.toReversed().map((title) => ({ ...common, title })) }));
  const orderBy = { title: 'asc' as const };
  expect((await tenants.read({ tenantId }, () => tenants.client.project.findMany({ orderBy }))).map(({ title }) => title)).toEqual(SORTED);

  for (const name of SORTED.toSorted((a, b) => (a < b ? 1 : -1))) {
    const [identityId, email] = [randomUUID(), `${randomUUID()}@eksempel.dk`];
    await database.admin('INSERT INTO identities (id, email, name) VALUES ($1, $2, $3)', [identityId, email, name]);
    await tenants.write({ tenantId }, () => tenants.client.membership.create({ data: { identityId, name, email, roles: [] } }));
  }
  const others = { id: { not: createdById } };
  const people = await tenants.read({ tenantId }, () => tenants.client.membership.findMany({ where: others, orderBy: { name: 'asc' } }));
  expect(people.map(({ name }) => name)).toEqual(SORTED);
});

it('says so in the column itself, so that the collation of the server does not matter', async () => {
  const columns = await database.admin(`SELECT table_name || '.' || column_name AS name, collation_name FROM information_schema.columns
    WHERE table_schema = 'public' AND collation_name = 'da-x-icu' ORDER BY 1`);
  expect(columns.map(({ name }) => name)).toEqual(['memberships.name', 'projects.title']);
});
