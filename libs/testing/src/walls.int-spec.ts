import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './test-database.ts';
import { type Bench, benchOn } from './walls-bench.ts';
import { aGround, cellsOf, type Ground, wallFindings } from './walls.ts';
import { walls } from './walls-world.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let clients: pg.Client[];
let bench: Bench;
let ground: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  clients = [database.url, database.relayUrl, database.adminUrl].map((connectionString) => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const [runtime, relay, admin] = clients;
  if (!runtime || !relay || !admin) throw new Error('Three connections are needed');
  bench = benchOn(runtime, relay, admin);
  ground = await aGround((sql) => admin.query(sql));
}, 30_000);
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await database.drop();
});

describe.each(walls)('$table', (wall) => {
  it('lets nobody see, add, change, remove or move a row that is not theirs, and lets those who may', async () => {
    const cells = cellsOf(ground, wall);
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter(({ expected }) => expected === 'done').length).toBeGreaterThanOrEqual(2); // a denial counts beside a success
    expect(await wallFindings(bench, cells)).toEqual([]);
  });
});

it('tries every table that has a tenant', async () => {
  const tables = await database.admin(`
    SELECT relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`);
  expect(walls.map(({ table }) => table).toSorted()).toEqual(tables.map(({ relname }) => String(relname)).toSorted());
});

it('tries every key between tables that have a tenant', async () => {
  const tied = await database.admin(`
    SELECT k.conrelid::regclass || '.' || c.attname AS tied FROM pg_constraint k
    JOIN pg_attribute t ON t.attrelid = k.confrelid AND t.attname = 'tenant_id'
    JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = ANY (k.conkey) AND c.attname <> 'tenant_id'
    WHERE k.contype = 'f'`);
  const tried = walls.flatMap(({ table, parents = {} }) => Object.keys(parents).map((column) => `${table}.${column}`));
  expect(tried.toSorted()).toEqual(tied.map((row) => String(row['tied'])).toSorted());
});
