import { type Check, checks } from './catalogue-checks.ts';
import { ownChecks } from './catalogue-own-checks.ts';

export type Query = (sql: string) => Promise<Record<string, unknown>[]>;

export const catalogueChecks: Check[] = [...checks, ...ownChecks];

/** What differs from the allow-list of a check: rows that should not be there, and allowed ones that are gone. */
export async function catalogueFindings(query: Query, { name, sql, allowed }: Check): Promise<string[]> {
  const rows = (await query(sql)).map((row) => Object.values(row).join(' '));
  const surplus = rows.filter((row) => !allowed.includes(row)).map((row) => `catalogue ${name}: ${row}`);
  const gone = allowed.filter((row) => !rows.includes(row)).map((row) => `catalogue ${name}: no longer ${row}`);
  return [...surplus, ...gone];
}
