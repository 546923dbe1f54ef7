import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './test-database.ts';
import { type Bench, benchOn } from './walls-bench.ts';
import { REFUSED } from './walls-checks.ts';
import { factCells } from './walls-facts.ts';
import { globalCells, globalTables } from './walls-global.ts';
import { ONCE } from './walls-once.ts';
import { trialCells, trialsOf } from './walls-trials.ts';
import { aGround, cellsOf, type Ground, wallFindings } from './walls.ts';
import { facts, walls } from './walls-world.ts';

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

describe.each(facts)('what stands in $table', (wall) => {
  it('is changed and removed by nobody: not the application, not the owner, not a superuser in replica mode', async () => {
    expect(await wallFindings(bench, factCells(ground, wall))).toEqual([]);
  });
});

describe.each(walls.filter(({ table }) => table in REFUSED || table in ONCE))('a row of $table', (wall) => {
  it('says nothing that it may not say, and nothing twice, whoever writes it', async () => {
    expect(await wallFindings(bench, trialCells(ground, wall))).toEqual([]);
  });
});

describe.each(globalTables)('$table, which no tenant has', (global) => {
  it('takes what it may hold from the application, and nothing else', async () => {
    expect(await wallFindings(bench, globalCells(ground, global))).toEqual([]);
  });
});

/** Names that the catalogue gives, in their order. */
const named = async (sql: string) => (await database.admin(sql)).map(({ name }) => String(name)).toSorted();
const WITH_TENANT = "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')";
const expectations = (kind: string) => {
  const all = walls.flatMap((wall) => trialsOf(wall, ground.own)).map(({ expected }) => expected);
  return [...new Set(all.filter((expected) => expected.startsWith(kind)).map((expected) => expected.slice(kind.length)))].toSorted();
};

it('tries every table that has a tenant', async () => {
  expect(walls.map(({ table }) => table).toSorted()).toEqual(await named(`SELECT relname AS name FROM pg_class c ${WITH_TENANT}`));
});

it('tries every key between tables that have a tenant', async () => {
  const tried = walls.flatMap(({ table, parents = {} }) => Object.keys(parents).map((column) => `${table}.${column}`));
  expect(tried.toSorted()).toEqual(await named(`
    SELECT DISTINCT k.conrelid::regclass || '.' || c.attname AS name FROM pg_constraint k
    JOIN pg_attribute t ON t.attrelid = k.confrelid AND t.attname = 'tenant_id'
    JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = ANY (k.conkey) AND c.attname <> 'tenant_id'
    WHERE k.contype = 'f'`));
});

it('tries every CHECK of tables that have a tenant', async () => {
  const checks = `SELECT k.conname AS name FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'c' ${WITH_TENANT}`;
  expect(expectations('refused by ')).toEqual(await named(checks));
});

it('tries every unique index of tables that have a tenant, but those that keys alone need', async () => {
  const indexes = `SELECT i.indexrelid::regclass AS name FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisunique ${WITH_TENANT}
    AND NOT EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attnum = ANY (i.indkey::int2[]) AND o.attname IN ('id', 'seq'))`;
  expect(expectations('taken in ')).toEqual((await named(indexes)).filter((name) => name !== 'event_heads_pkey'));
});
