import { gate, RIGHTS, type Mutant } from './mutants-shape.ts';


/** What stands around no single table: roles, functions, schemas, and things that should not be there. */
export const houseMutants: Mutant[] = [
  { name: 'memberships without policy person', sql: 'DROP POLICY person ON memberships', foundBy: [...gate(4), 'walls memberships: select, person'] },
  {
    name: 'policy person that shows everybody',
    sql: 'ALTER POLICY person ON memberships USING (true)',
    foundBy: [...gate(4), 'walls memberships: select, other tenant'],
  },
  {
    name: 'policy person that may write',
    sql: 'DROP POLICY person ON memberships; CREATE POLICY person ON memberships USING (identity_id = (SELECT app.identity_id()))',
    foundBy: [...gate(4), 'walls memberships: update, person'],
  },
  { name: 'app_rt past row level security', sql: 'ALTER ROLE app_rt BYPASSRLS', foundBy: [...gate(11), 'walls projects: select, other tenant'] },
  { name: 'app_rt a member of app_owner', sql: 'GRANT app_owner TO app_rt', foundBy: gate(11) },
  { name: 'app_rt that may make tables', sql: 'GRANT CREATE ON SCHEMA public TO app_rt', foundBy: ['catalogue schemas'] },
  {
    name: 'rights given by default',
    sql: 'ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT ON TABLES TO app_rt',
    foundBy: ['catalogue rights that come by themselves'],
  },
  {
    name: 'a project scope that is never set',
    sql: 'CREATE OR REPLACE FUNCTION app.project_scope() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT NULL::uuid $$',
    foundBy: ['walls projects: select, adviser of another'],
  },
  { name: 'identities removed by app_rt', sql: 'GRANT DELETE ON identities TO app_rt', foundBy: [RIGHTS] },
  { name: 'tenants made by app_rt', sql: 'GRANT INSERT ON tenants TO app_rt', foundBy: [RIGHTS] },
  { name: 'addresses changed by app_rt', sql: 'GRANT UPDATE (email) ON identities TO app_rt', foundBy: ['catalogue rights on columns'] },
  { name: 'migrations read by app_rt', sql: 'GRANT SELECT ON _prisma_migrations TO app_rt', foundBy: [RIGHTS] },
  { name: 'a function open to all', sql: 'CREATE FUNCTION app.peek() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$', foundBy: gate(9) },
  {
    name: 'a view with the rights of its owner',
    sql: 'SET LOCAL ROLE app_owner; CREATE VIEW all_projects AS SELECT * FROM projects; RESET ROLE',
    foundBy: gate(8),
  },
  {
    name: 'a materialised view',
    sql: 'SET LOCAL ROLE app_owner; CREATE MATERIALIZED VIEW all_projects AS SELECT * FROM projects; RESET ROLE',
    foundBy: gate(8),
  },
  { name: 'a sequence', sql: 'SET LOCAL ROLE app_owner; CREATE SEQUENCE case_numbers; RESET ROLE', foundBy: gate(8) },
  {
    name: 'a table that nobody walled in',
    sql: 'SET LOCAL ROLE app_owner; CREATE TABLE notes (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, project_id uuid); RESET ROLE',
    foundBy: gate(1),
  },
  { name: 'a table without a tenant', sql: 'SET LOCAL ROLE app_owner; CREATE TABLE notes (id uuid PRIMARY KEY); RESET ROLE', foundBy: gate(2) },
  {
    name: 'a table of a project that is internal',
    sql: "SET LOCAL ROLE app_owner; CREATE TABLE notes (tenant_id uuid NOT NULL, project_id uuid); CALL app.isolate('notes', NULL); RESET ROLE",
    foundBy: gate(3),
  },
  { name: 'a unique index across tenants', sql: 'CREATE UNIQUE INDEX one_title ON projects (title)', foundBy: gate(7) },
];
