import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './test-database.ts';
import { auditCells, linksAtCommit } from './walls-audit.ts';
import { benchOn } from './walls-bench.ts';
import { chainFindings, EVENTS_SQL, type Head, HEADS_SQL, type Link } from './walls-chain.ts';
import { aGround, type Ground, wallFindings } from './walls.ts';

const WRITERS = 8;
const ROUNDS = 20;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: pg.Pool;
let relay: pg.Client;
let admin: pg.Client;
let ground: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: WRITERS });
  relay = new pg.Client({ connectionString: database.relayUrl });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await Promise.all([relay.connect(), admin.connect()]);
  ground = await aGround((sql) => admin.query(sql));
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), relay.end(), admin.end()]);
  await database.drop();
});

const links = async () => (await admin.query<Link>(EVENTS_SQL)).rows;
const heads = async () => (await admin.query<Head>(HEADS_SQL)).rows;

it('lets nobody change, remove, back-date or forge what happened, not even a superuser in replica mode', async () => {
  const runtime = await pool.connect();
  try {
    const bench = benchOn(runtime, relay, admin);
    expect(await wallFindings(bench, auditCells(ground))).toEqual([]);
    expect(await linksAtCommit(bench, ground)).toEqual([]);
  } finally {
    runtime.release();
  }
});

/** Writes in both organisations, takes every fourth transaction back, and returns the ids that were kept, in order. */
async function writer(number: number): Promise<string[]> {
  const connection = await pool.connect();
  const kept: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { tenantId, projectId } = (number + round) % 3 === 0 ? ground.foreign : ground.own;
    const ids = Array.from({ length: 1 + (round % 3) }, () => randomUUID());
    await connection.query('BEGIN');
    await connection.query("SELECT set_config('app.tenant_id', $1, true)", [tenantId]);
    for (const id of ids) {
      const values = [id, projectId, round % 2 ? randomUUID() : null, JSON.stringify({ projectId, fields: ['title', 'æøå "quoted"'], round })];
      await connection.query("INSERT INTO events (id, project_id, actor_id, name, payload) VALUES ($1, $2, $3, 'project.edited', $4)", values);
    }
    const takenBack = (number + round) % 4 === 0;
    await connection.query(takenBack ? 'ROLLBACK' : 'COMMIT');
    if (!takenBack) kept.push(...ids);
  }
  connection.release();
  return kept;
}

it('keeps the chain whole and without gaps while eight people write at once and some take their work back', async () => {
  const before = (await links()).map(({ id }) => id);
  const kept = await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
  const rows = await links();
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...before, ...kept.flat()].toSorted());
  expect(chainFindings(rows, await heads())).toEqual([]);

  const seqs = new Map(rows.map(({ id, tenantId, seq }) => [id, { tenantId, seq: Number(seq) }]));
  for (const ids of kept) {
    for (const { tenantId } of [ground.own, ground.foreign]) {
      const own = ids.map((id) => seqs.get(id)).filter((one) => one?.tenantId === tenantId).map((one) => one?.seq);
      expect(own).toEqual(own.toSorted((a = 0, b = 0) => a - b)); // the order in which they were committed
    }
  }
}, 60_000);

it('notices a changed, a removed and a forged event once somebody has taken the triggers away', async () => {
  const tamper = async (statement: string) => {
    await admin.query(`BEGIN; ALTER TABLE events DISABLE TRIGGER USER; ${statement}`);
    const found = chainFindings(await links(), await heads());
    await admin.query('ROLLBACK');
    return found.length;
  };
  const third = `WHERE tenant_id = '${ground.own.tenantId}' AND seq = 3`;
  expect(await tamper('SELECT')).toBe(0);
  for (const statement of [
    `UPDATE events SET name = 'project.created' ${third}`,
    `UPDATE events SET payload = '{}' ${third}`,
    `UPDATE events SET at = at + interval '1 millisecond' ${third}`,
    `UPDATE events SET actor_id = gen_random_uuid() ${third}`,
    `DELETE FROM events ${third}`,
    `INSERT INTO events (id, tenant_id, name, payload) VALUES (gen_random_uuid(), '${ground.own.tenantId}', 'project.edited', '{}')`,
    `UPDATE event_heads SET seq = seq + 1`,
    `DELETE FROM event_heads WHERE tenant_id = '${ground.own.tenantId}'`,
  ]) expect(await tamper(statement)).toBeGreaterThan(0);
});
