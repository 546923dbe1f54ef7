import type { Query } from './catalogue.ts';
import { TIES } from './catalogue-own-checks.ts';
import { gate, type Mutant } from './mutants-shape.ts';

/** `twice`: another key ties the column as well, so that nothing is lost without this one. */
type Key = { name: string; table: string; column: string; parent: string; definition: string; twice: boolean };
const KEYS = `SELECT x.conname AS name, x.conrelid::regclass AS "table", x.confrelid::regclass AS parent, n.attname AS "column",
    pg_get_constraintdef(x.oid) AS definition,
    EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = x.conrelid AND k.contype = 'f' AND k.oid <> x.oid AND ${TIES}) AS twice
  FROM pg_constraint x JOIN pg_attribute t ON t.attrelid = x.confrelid AND t.attname = 'tenant_id'
  CROSS JOIN unnest(x.conkey, x.confkey) AS pair (own, its)
  JOIN pg_attribute n ON n.attrelid = x.conrelid AND n.attnum = pair.own
  JOIN pg_attribute p ON p.attrelid = x.confrelid AND p.attnum = pair.its AND p.attname = 'id'
  WHERE x.contype = 'f' ORDER BY 2, 1`;

function aroundKey({ name, table, column, parent, definition, twice }: Key): Mutant[] {
  const drop = `ALTER TABLE ${table} DROP CONSTRAINT ${name}`;
  const tried = `walls ${table}: insert with ${column} of the other tenant`;
  const untied = { name: `${table}.${column} not tied`, sql: drop, foundBy: ['catalogue columns of tenant tables', tried] };
  return [
    {
      name: `${table}.${column} tied without the tenant`,
      sql: `${drop}, ADD FOREIGN KEY (${column}) REFERENCES ${parent} (id)`,
      foundBy: [...gate(5), ...(twice ? [] : [tried])],
    },
    ...(twice ? [] : [untied]),
    { name: `${table}.${column} that takes its row along`, sql: `${drop}, ADD ${definition.replace('ON DELETE RESTRICT', 'ON DELETE CASCADE')}`, foundBy: gate(6) },
  ];
}

export async function keyMutants(query: Query): Promise<Mutant[]> {
  const rows = await query(KEYS);
  return rows.flatMap(({ name, table, column, parent, definition, twice }) => aroundKey({
    name: String(name), table: String(table), column: String(column), parent: String(parent), definition: String(definition), twice: twice === true,
  }));
}
