import type pg from 'pg';
import { catalogueChecks, catalogueFindings, type Query } from './catalogue.ts';
import type { Mutant } from './mutants-shape.ts';
import { allCells } from './walls-all.ts';
import { linksAtCommit } from './walls-audit.ts';
import { benchWithin } from './walls-bench.ts';
import { type Ground, wallFindings } from './walls.ts';

export const queryOf = (admin: pg.Client): Query => async (sql) => (await admin.query(sql)).rows;

/** What the catalogue and the walls have to say. `asked` leaves out what could not tell of a mutant: it knows a finding by how it begins. */
export async function findings(admin: pg.Client, ground: Ground, asked: (finding: string) => boolean = () => true): Promise<string[]> {
  const bench = benchWithin(admin);
  const found: string[] = [];
  for (const check of catalogueChecks.filter(({ name }) => asked(`catalogue ${name}`))) found.push(...(await catalogueFindings(queryOf(admin), check)));
  const cells = allCells(ground, (table) => asked(`walls ${table}:`));
  found.push(...(await wallFindings(bench, cells.filter(({ name }) => asked(`walls ${name}`)))));
  return asked('chain') ? [...found, ...(await linksAtCommit(bench, ground))] : found;
}

export type Verdict = { line: string; missed: string[] };

/** Takes one wall away, asks, and puts it back. */
export async function tryMutant(admin: pg.Client, ground: Ground, { name, sql, foundBy }: Mutant): Promise<Verdict> {
  // Either may be the shorter one: a whole table or question is asked about before its single findings.
  const asked = (finding: string) => foundBy.some((beginning) => finding.startsWith(beginning) || beginning.startsWith(finding));
  await admin.query(`BEGIN; ${sql}`);
  try {
    const found = await findings(admin, ground, asked);
    const missed = foundBy.filter((beginning) => !found.some((finding) => finding.startsWith(beginning)));
    return {
      line: `${missed.length ? 'NOT FOUND' : 'found'}  ${name}  (${found.length} findings)`,
      missed: missed.map((beginning) => `${name}: nothing begins with "${beginning.trim()}" in ${JSON.stringify(found)}`),
    };
  } finally {
    await admin.query('ROLLBACK');
  }
}
