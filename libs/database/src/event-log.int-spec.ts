import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import { prismaOn } from './client.ts';
import { EventLog } from './event-log.ts';
import { TenantDatabase } from './tenant-database.ts';
import { TenantPool } from './tenant-pool.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: TenantPool;
let tenants: TenantDatabase;
let events: EventLog;
let nord: { tenantId: string; memberId: string; identityId: string };
let projectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new TenantPool({ connectionString: database.url, max: 3 });
  tenants = new TenantDatabase(prismaOn(pool));
  events = new EventLog(tenants);
  nord = await database.aTenant();
  const data = {
    title: 'Ny', createdById: nord.memberId, processModel: 'innovation', processModelVersion: 1, track: 'fuldt', startedOn: new Date('2026-01-05'),
  };
  ({ id: projectId } = await tenants.write({ tenantId: nord.tenantId }, () => tenants.client.project.create({ data })));
}, 30_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const recorded = () => tenants.read({ tenantId: nord.tenantId }, () => tenants.client.event.findMany({ orderBy: { seq: 'asc' } }));

it('records who did what to which project, numbered and linked', async () => {
  await tenants.write({ tenantId: nord.tenantId }, async () => {
    await events.record(nord.identityId, 'project.edited', { projectId, fields: ['title'] });
    await events.record(null, 'member.left', { memberId: nord.memberId });
  });
  expect(await recorded()).toMatchObject([
    {
      seq: 1n, name: 'project.edited', actorId: nord.identityId, projectId, payload: { projectId, fields: ['title'] },
      hash: expect.any(Uint8Array), relayedAt: null,
    },
    { seq: 2n, name: 'member.left', actorId: null, projectId: null, payload: { memberId: nord.memberId }, hash: expect.any(Uint8Array) },
  ]);
});

it('keeps nothing that the event does not list, and refuses what does not fit it', async () => {
  const write = (payload: object) =>
    tenants.write({ tenantId: nord.tenantId }, () => events.record(null, 'member.joined', payload as { memberId: string }));
  await write({ memberId: nord.memberId, note: 'free text' });
  expect((await recorded()).at(-1)?.payload).toEqual({ memberId: nord.memberId });
  await expect(write({ memberId: 'not an id' })).rejects.toThrow();
  expect((await recorded()).at(-1)?.seq).toBe(3n);
});

it('records nothing about another organisation’s project', async () => {
  const foreign = await database.aTenant();
  const write = tenants.write({ tenantId: foreign.tenantId }, () => events.record(null, 'project.edited', { projectId, fields: [] }));
  await expect(write).rejects.toThrow(/[Ff]oreign key/);
  const unknown = tenants.write({ tenantId: nord.tenantId }, () => events.record(null, 'project.edited', { projectId: randomUUID(), fields: [] }));
  await expect(unknown).rejects.toThrow(/[Ff]oreign key/);
});
