import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { catalogueChecks, catalogueFindings, type Query } from './catalogue.ts';
import { allMutants } from './mutants.ts';
import type { Mutant } from './mutants-shape.ts';
import { createTestDatabase } from './test-database.ts';
import { auditCells, linksAtCommit } from './walls-audit.ts';
import { benchWithin } from './walls-bench.ts';
import { aGround, cellsOf, type Ground, wallFindings } from './walls.ts';
import { walls } from './walls-world.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let admin: pg.Client;
let ground: Ground;
const query: Query = async (sql) => (await admin.query(sql)).rows;

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

/** Tables of which the expected findings speak; trying the walls of all the others again would tell nothing new. */
const tried = ({ foundBy }: Mutant) => walls.filter(({ table }) => foundBy.some((beginning) => beginning.startsWith(`walls ${table}:`)));

async function findings(tables = walls): Promise<string[]> {
  const bench = benchWithin(admin);
  const found: string[] = [];
  for (const check of catalogueChecks) found.push(...(await catalogueFindings(query, check)));
  found.push(...(await wallFindings(bench, tables.flatMap((wall) => cellsOf(ground, wall)))));
  if (tables.some(({ table }) => table === 'events')) found.push(...(await wallFindings(bench, auditCells(ground))));
  return [...found, ...(await linksAtCommit(bench, ground))];
}

async function findingsAbout(mutant: Mutant): Promise<string[]> {
  await admin.query(`BEGIN; ${mutant.sql}`);
  try {
    return await findings(tried(mutant));
  } finally {
    await admin.query('ROLLBACK');
  }
}

it('has nothing to report while every wall stands', async () => {
  await admin.query('BEGIN');
  expect(await findings()).toEqual([]);
  await admin.query('ROLLBACK');
});

it('reports every single wall that is taken away', async () => {
  const mutants = await allMutants(query);
  const lines: string[] = [];
  const missing: string[] = [];
  for (const mutant of mutants) {
    const found = await findingsAbout(mutant);
    const missed = mutant.foundBy.filter((beginning) => !found.some((finding) => finding.startsWith(beginning)));
    lines.push(`${missed.length ? 'NOT FOUND' : 'found'}  ${mutant.name}  (${found.length} findings)`);
    missing.push(...missed.map((beginning) => `${mutant.name}: nothing begins with "${beginning.trim()}" in ${JSON.stringify(found)}`));
  }
  const killed = lines.filter((line) => line.startsWith('found')).length;
  process.stdout.write(`${lines.join('\n')}\n${mutants.length} walls taken away, ${killed} found\n`);
  expect(mutants.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);
}, 120_000);
