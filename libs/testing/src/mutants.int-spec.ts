import { writeFileSync } from 'node:fs';
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
}, 60_000);

it('does not report a wall that stands', async () => {
  const { line, missed } = await tryMutant(admin, ground, { name: 'nothing', sql: 'SELECT 1', foundBy: ['catalogue 1 ', 'walls projects: select, own'] });
  expect([line, missed.length]).toEqual(['NOT FOUND  nothing  (0 findings)', 2]);
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
  const found = lines.filter((line) => line.startsWith('found')).length;
  process.stdout.write(`${lines.join('\n')}\n${mutants.length} walls taken away, ${found} found\n`);
  const report = process.env['MUTANTS_REPORT']; // for `npm run drill`
  if (report) writeFileSync(report, JSON.stringify({ mutants: mutants.length, found }));
  expect(mutants.filter(({ foundBy }) => foundBy.length === 0)).toEqual([]);
  expect(mutants.length).toBeGreaterThan(900);
  expect(missing).toEqual([]);
}, 240_000);
