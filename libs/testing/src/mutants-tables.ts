import { at, gate, RIGHTS, type Mutant } from './mutants-shape.ts';
import { walls } from './walls-world.ts';

const WORDS = 'catalogue policies in other words';

/** The same walls stand around every table, so the same are taken away at every table: % is its name. */
const AROUND: Mutant[] = [
  {
    name: '% without FORCE',
    sql: 'ALTER TABLE % NO FORCE ROW LEVEL SECURITY',
    foundBy: [...gate(1), 'walls %: select, app_owner'],
  },
  {
    name: '% without row level security',
    sql: 'ALTER TABLE % DISABLE ROW LEVEL SECURITY',
    foundBy: [...gate(1), 'walls %: select, other tenant'],
  },
  { name: '% without policy tenant', sql: 'DROP POLICY tenant ON %', foundBy: [...gate(1), 'walls %: select, own'] },
  {
    name: '% with a policy tenant that lets all through',
    sql: 'ALTER POLICY tenant ON % USING (true)',
    foundBy: [...gate(4), WORDS, 'walls %: select, other tenant'],
  },
  {
    name: '% with a policy tenant that asks for any tenant',
    sql: 'ALTER POLICY tenant ON % USING (app.tenant_id() IS NOT NULL)',
    foundBy: [WORDS, 'walls %: select, other tenant'],
  },
  {
    name: '% with a policy tenant for reading only',
    sql: 'DROP POLICY tenant ON %; CREATE POLICY tenant ON % FOR SELECT USING (tenant_id = (SELECT app.tenant_id()))',
    foundBy: gate(1),
  },
  { name: '% where any tenant may be written', sql: 'ALTER POLICY tenant ON % WITH CHECK (true)', foundBy: [...gate(4), WORDS] },
  {
    name: '% without policy project_scope',
    sql: 'DROP POLICY project_scope ON %',
    foundBy: [...gate(1), 'walls %: select, adviser of another'],
  },
  {
    name: '% with a permissive policy project_scope',
    sql: 'DROP POLICY project_scope ON %; CREATE POLICY project_scope ON % TO app_rt USING ((SELECT app.project_scope()) IS NULL)',
    foundBy: [...gate(1), WORDS, 'walls %: select, other tenant'],
  },
  {
    name: '% with a policy project_scope that lets all through',
    sql: 'ALTER POLICY project_scope ON % USING (true)',
    foundBy: [...gate(4), WORDS, 'walls %: select, adviser of another'],
  },
  {
    name: '% with a policy project_scope for nobody here',
    sql: 'ALTER POLICY project_scope ON % TO app_relay',
    foundBy: [WORDS, 'walls %: select, adviser of another'],
  },
  { name: '% readable by all roles', sql: 'GRANT SELECT ON % TO PUBLIC', foundBy: gate(10) },
  { name: '% emptied by app_rt', sql: 'GRANT TRUNCATE ON % TO app_rt', foundBy: [...gate(10), RIGHTS] },
  { name: '% owned by app_rt', sql: 'ALTER TABLE % OWNER TO app_rt', foundBy: gate(12) },
  {
    name: '% with rows of no tenant',
    sql: 'ALTER TABLE % DROP CONSTRAINT IF EXISTS event_heads_pkey, ALTER COLUMN tenant_id DROP NOT NULL',
    foundBy: gate(2),
  },
];

/** Where there is a right to write, a policy that checks nothing lets rows leave the tenant. */
const WRITTEN: Mutant[] = [
  {
    name: '% where rows may be moved to any tenant',
    sql: 'ALTER POLICY tenant ON % WITH CHECK (true)',
    foundBy: ['walls %: move everything to the other tenant, own', 'walls %: insert, other tenant'],
  },
];

export const tableMutants: Mutant[] = walls.flatMap(({ table, denied = [] }) =>
  [...AROUND, ...(denied.includes('update') ? [] : WRITTEN)].map(at(table)));
