import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { findings, queryOf, tryMutant } from './mutant-trial.ts';
import { allMutants } from './mutants.ts';
import { createTestDatabase } from './test-database.ts';
import { aGround, type Ground } from './walls.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let admin: pg.Client;
let ground: Ground;

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  ground = await aGround((sql) => admin.query(sql));
}, 30_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

it('has nothing to report while every wall stands', async () => {
  await admin.query('BEGIN');
  expect(await findings(admin, ground)).toEqual([]);
  await admin.query('ROLLBACK');
});

it('reports every single wall that is taken away', async () => {
  const mutants = await allMutants(queryOf(admin));
  const lines: string[] = [];
  const missing: string[] = [];
  for (const mutant of mutants) {
    const { line, missed } = await tryMutant(admin, ground, mutant);
    lines.push(line);
    missing.push(...missed);
  }
  const killed = lines.filter((line) => line.startsWith('found')).length;
  process.stdout.write(`${lines.join('\n')}\n${mutants.length} walls taken away, ${killed} found\n`);
  expect(mutants.length).toBeGreaterThan(900);
  expect(missing).toEqual([]);
}, 120_000);
