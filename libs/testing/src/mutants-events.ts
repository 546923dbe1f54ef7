import { gate, RIGHTS, type Mutant } from './mutants-shape.ts';


/** What keeps events as they were recorded, and links them. */
export const eventMutants: Mutant[] = [
  { name: 'events without trigger keep', sql: 'DROP TRIGGER keep ON events', foundBy: [...gate(13), 'walls events: rename, app_owner'] },
  { name: 'events without trigger keep_all', sql: 'DROP TRIGGER keep_all ON events', foundBy: gate(13) }, // erasures hang on events, and keep them from being emptied too
  { name: 'events without trigger chain', sql: 'DROP TRIGGER chain ON events', foundBy: [...gate(13), 'chain'] },
  { name: 'trigger keep switched off', sql: 'ALTER TABLE events DISABLE TRIGGER keep', foundBy: [...gate(13), 'walls events: delete, app_owner'] },
  {
    name: 'trigger keep asleep in replica mode',
    sql: 'ALTER TABLE events ENABLE TRIGGER keep',
    foundBy: [...gate(13), 'walls events: delete, a superuser in replica mode'],
  },
  {
    name: 'trigger keep_all asleep in replica mode',
    sql: 'ALTER TABLE events ENABLE TRIGGER keep_all',
    foundBy: gate(13),
  },
  { name: 'trigger chain asleep in replica mode', sql: 'ALTER TABLE events ENABLE TRIGGER chain', foundBy: gate(13) },
  {
    name: 'keep_event that lets all through',
    sql: 'CREATE OR REPLACE FUNCTION app.keep_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    foundBy: ['walls events: rename, app_owner'],
  },
  {
    name: 'refuse_change that lets all through',
    sql: 'CREATE OR REPLACE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    foundBy: ['walls events: empty, app_owner'],
  },
  { name: 'chain_event with the rights of its caller', sql: 'ALTER FUNCTION app.chain_event() SECURITY INVOKER', foundBy: [...gate(9), 'chain'] },
  { name: 'chain_event without its search_path', sql: 'ALTER FUNCTION app.chain_event() RESET search_path', foundBy: gate(9) },
  {
    name: 'chain_event that links nothing',
    sql: `CREATE OR REPLACE FUNCTION app.chain_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN RETURN NULL; END $$`,
    foundBy: ['chain'],
  },
  { name: 'events changed by app_rt', sql: 'GRANT UPDATE ON events TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls events: rename, app_rt'] },
  { name: 'events removed by app_rt', sql: 'GRANT DELETE ON events TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls events: delete, app_rt'] },
  {
    name: 'events inserted by app_rt with any column',
    sql: 'GRANT INSERT ON events TO app_rt',
    foundBy: [...gate(13), RIGHTS, 'walls events: choose the time'],
  },
  { name: 'events linked by app_rt', sql: 'GRANT INSERT (seq, hash) ON events TO app_rt', foundBy: ['catalogue rights on columns'] },
  {
    name: 'events renamed by app_relay',
    sql: 'GRANT UPDATE (name) ON events TO app_relay',
    foundBy: ['catalogue rights on columns', 'walls events: rename, app_relay'],
  },
  {
    name: 'events removed by app_relay',
    sql: 'GRANT DELETE ON events TO app_relay',
    foundBy: [...gate(13), RIGHTS, 'walls events: delete, app_relay'],
  },
  { name: 'heads moved by app_rt', sql: 'GRANT UPDATE ON event_heads TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls events: move the head'] },
  { name: 'policy relay for all roles', sql: 'ALTER POLICY relay ON events TO PUBLIC', foundBy: ['walls events: select, other tenant'] },
  { name: 'events without policy relay', sql: 'DROP POLICY relay ON events', foundBy: [...gate(4), 'walls events: select, app_relay'] },
];
