import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import { prismaOn } from './client.ts';
import { TenantDatabase } from './tenant-database.ts';
import { TenantPool } from './tenant-pool.ts';

type Where = { pid: number; began: string; tenant: string };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: TenantPool;
let tenants: TenantDatabase;
let nord: { tenantId: string };
let syd: typeof nord;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new TenantPool({ connectionString: database.url, max: 3 });
  tenants = new TenantDatabase(prismaOn(pool));
  [nord, syd] = [await database.aTenant(), await database.aTenant()];
}, 30_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const inScope = <T>({ tenantId }: typeof nord, work: () => Promise<T>) => tenants.read({ tenantId }, work);
/** On which connection, in which transaction and for whom a statement ran. */
const where = async () => {
  const [row] = await tenants.client.$queryRaw<[Where]>`SELECT pg_backend_pid() AS pid, now()::text AS began, current_setting('app.tenant_id') AS tenant`;
  return row;
};
const failing = () => tenants.client.$queryRaw`SELECT 1 / (SELECT count(*) FROM projects WHERE false)`;

/** Every connection is back, and none has anything left over. */
async function expectAllClean() {
  expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0]);
  const connections = await Promise.all(Array.from({ length: 3 }, () => pool.connect()));
  for (const connection of connections) {
    const { rows } = await connection.query("SELECT coalesce(current_setting('app.tenant_id', true), '') AS left, current_setting('transaction_read_only') AS reading");
    expect(rows).toEqual([{ left: '', reading: 'off' }]);
    expect(connection.getTransactionStatus()).toBe('I');
    connection.release();
  }
}

describe('statements that one request asks for at once', () => {
  it('share a connection and a transaction, whichever way Prisma makes them', async () => {
    const [first, members, last] = await inScope(nord, () => Promise.all([where(), tenants.client.membership.findMany({ include: { projectRoles: true } }), where()]));
    expect(members).toHaveLength(1);
    expect(last).toEqual(first);
  });

  it('do not share them with statements that wait for each other', async () => {
    const [first, next] = await inScope(nord, async () => [await where(), await where()]);
    expect(next?.began).not.toBe(first?.began);
  });

  it('never share them with another request, though it be of the same organisation', async () => {
    const both = () => Promise.all([where(), where()]);
    const asked = Array.from({ length: 60 }, (_, at) => (at % 2 ? nord : syd));
    const told = await Promise.all(asked.map((who) => inScope(who, both)));
    expect(told.map(([{ tenant }]) => tenant)).toEqual(asked.map(({ tenantId }) => tenantId));
    for (const [first, second] of told) expect(second).toEqual(first);
    expect(new Set(told.map(([{ pid, began }]) => `${pid} ${began}`)).size).toBe(60);
    await expectAllClean();
  });

  it('fail together, with the reason of the one that failed', async () => {
    const asked = inScope(nord, () => Promise.allSettled([where(), failing(), where()]));
    const refused = { status: 'rejected', reason: { message: expect.stringContaining('division by zero') } };
    expect(await asked).toMatchObject([refused, refused, refused]);
    await expectAllClean();
  });
});

describe('a connection', () => {
  it('comes back clean from a statement that failed, and from one that nobody waited for', async () => {
    await expect(inScope(nord, failing)).rejects.toThrow('division by zero');
    const left = inScope(nord, () => tenants.client.$queryRaw`SELECT pg_sleep(0.1)::text`);
    expect(await Promise.race([left, Promise.resolve('gone')])).toBe('gone');
    await left;
    await expectAllClean();
  });

  it('that was left in a broken transaction runs nothing, and is whole afterwards', async () => {
    const connections = await Promise.all(Array.from({ length: 3 }, () => pool.connect()));
    for (const connection of connections) {
      await connection.query("BEGIN; SELECT set_config('app.tenant_id', $$x$$, false)");
      await connection.query('SELECT 1 / 0').catch(() => undefined);
      connection.release();
    }
    const asked = await Promise.allSettled(Array.from({ length: 3 }, () => inScope(nord, where)));
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expectAllClean();
    expect((await inScope(nord, where)).tenant).toBe(nord.tenantId);
  });

  it('that breaks under a statement is dropped, and the next request gets another', async () => {
    const asked = inScope(nord, async () => {
      const { pid } = await where();
      setTimeout(() => void database.admin('SELECT pg_terminate_backend($1)', [pid]), 200);
      await Promise.all([tenants.client.$queryRaw`SELECT pg_sleep(5)::text`, where()]);
    });
    await expect(asked).rejects.toThrow();
    expect((await inScope(nord, where)).tenant).toBe(nord.tenantId);
    await expectAllClean();
  });

  it('is waited for when all are in use', async () => {
    const slow = () => Promise.all([tenants.client.$queryRaw`SELECT pg_sleep(0.02)::text`, where()]);
    expect(await Promise.all(Array.from({ length: 20 }, () => inScope(syd, slow)))).toHaveLength(20);
    expect(pool.totalCount).toBeLessThanOrEqual(3);
    await expectAllClean();
  });
});
