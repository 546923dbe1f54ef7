import type { Query } from './catalogue.ts';
import { gate, type Mutant } from './mutants-shape.ts';

type Key = { name: string; table: string; column: string; parent: string; definition: string };
const KEYS = `SELECT k.conname AS name, k.conrelid::regclass AS "table", k.confrelid::regclass AS parent, c.attname AS "column",
    pg_get_constraintdef(k.oid) AS definition FROM pg_constraint k
  JOIN pg_attribute t ON t.attrelid = k.confrelid AND t.attname = 'tenant_id'
  JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = ANY (k.conkey) AND c.attname <> 'tenant_id'
  WHERE k.contype = 'f' AND (c.attname <> 'project_id' OR array_length(k.conkey, 1) = 2) ORDER BY 2, 1`;

const aroundKey = ({ name, table, column, parent, definition }: Key): Mutant[] => {
  const drop = `ALTER TABLE ${table} DROP CONSTRAINT ${name}`;
  return [
    {
      name: `${table}.${column} tied without the tenant`,
      sql: `${drop}, ADD FOREIGN KEY (${column}) REFERENCES ${parent} (id)`,
      foundBy: [...gate(5), `walls ${table}: insert with ${column}`],
    },
    { name: `${table}.${column} not tied`, sql: drop, foundBy: ['catalogue columns of tenant tables', `walls ${table}: insert with ${column}`] },
    { name: `${table}.${column} that takes its row along`, sql: `${drop}, ADD ${definition.replace('ON DELETE RESTRICT', 'ON DELETE CASCADE')}`, foundBy: gate(6) },
  ];
};

export async function keyMutants(query: Query): Promise<Mutant[]> {
  const rows = await query(KEYS);
  return rows.flatMap(({ name, table, column, parent, definition }) =>
    aroundKey({ name: String(name), table: String(table), column: String(column), parent: String(parent), definition: String(definition) }));
}
