/** One question to the catalogues, and the only rows it may return. */
export type Check = { name: string; sql: string; allowed: string[] };

const PUBLIC = "relnamespace = 'public'::regnamespace";
const HAS_TENANT = "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'";
const KEY_TENANT = `JOIN pg_attribute t ON t.attrelid = k.conrelid AND t.attname = 'tenant_id'
  JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attname = 'tenant_id'`;

/** Nobody updates, deletes or truncates these. */
const APPEND_ONLY = [
  'events', 'answers', 'confidential_answers', 'worksheet_states', 'worksheet_versions', 'gate_requests', 'gate_request_versions', 'gate_places',
  'gate_delegations', 'gate_withdrawals', 'gate_reminders', 'sign_offs', 'gate_decisions', 'gate_reversals', 'phase_acts', 'tasks', 'task_states',
  'deputyships', 'deputyship_ends', 'four_eyes_waivers', 'decision_rules', 'files', 'file_removals', 'field_notes', 'project_upgrades',
];

export const checks: Check[] = [
  {
    name: '1 tenant tables without walls',
    sql: `SELECT c.oid::regclass FROM pg_class c ${HAS_TENANT} WHERE c.${PUBLIC} AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity
        AND c.relforcerowsecurity
      AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tenant' AND p.polcmd = '*')
      AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'project_scope' AND NOT p.polpermissive))`,
    allowed: [],
  },
  {
    name: '2 tables without a tenant',
    sql: `SELECT c.oid::regclass FROM pg_class c WHERE c.${PUBLIC} AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnotnull)`,
    allowed: [
      '_prisma_migrations', 'attempt_counters', 'credentials', 'door_tokens', 'identities', 'proof_codes', 'published_content', 'recovery_codes',
      'second_factors', 'sessions', 'signing_keys', 'step_ups', 'tenants',
    ],
  },
  {
    name: '3 tables of a project that no adviser sees',
    sql: `SELECT p.polrelid::regclass FROM pg_policy p JOIN pg_attribute a ON a.attrelid = p.polrelid AND a.attname = 'project_id'
      WHERE p.polname = 'project_scope' AND pg_get_expr(p.polqual, p.polrelid) NOT LIKE '%project_id%'`,
    allowed: [
      'confidential_answers', 'worksheet_versions', 'gate_requests', 'gate_request_versions', 'gate_places', 'gate_delegations', 'gate_withdrawals',
      'gate_reminders', 'four_eyes_waivers', 'files', 'file_removals',
    ],
  },
  {
    name: '4 policies of another kind',
    sql: `SELECT polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid) FROM pg_policy
      WHERE polname NOT IN ('tenant', 'project_scope') OR 'true' IN (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))`,
    allowed: ['events relay * true', 'memberships person r (identity_id = ( SELECT app.identity_id() AS identity_id))'],
  },
  {
    name: '5 keys between tenant tables that do not carry the tenant',
    sql: `SELECT k.conrelid::regclass, k.conname FROM pg_constraint k ${KEY_TENANT} WHERE k.contype = 'f' AND NOT (t.attnum = ANY (k.conkey)
        AND f.attnum = ANY (k.confkey))`,
    allowed: [],
  },
  {
    name: '6 keys that delete or empty other rows',
    sql: `SELECT conrelid::regclass, conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'f'
        AND confdeltype NOT IN ('a', 'r')`,
    allowed: [],
  },
  {
    name: '7 unique indexes without the tenant',
    sql: `SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = 'tenant_id'
      WHERE i.indisunique AND NOT i.indisprimary AND NOT a.attnum = ANY (i.indkey::int2[])`,
    allowed: [],
  },
  {
    name: '8 views, sequences and partitions past the walls',
    sql: `SELECT oid::regclass, relkind FROM pg_class WHERE ${PUBLIC} AND (relkind IN ('m', 'f', 'S')
      OR (relkind = 'v' AND coalesce(reloptions::text, '') !~ 'security_invoker=(true|on|1)') OR (relispartition AND NOT relrowsecurity))`,
    allowed: [],
  },
  {
    name: '9 functions with the rights of their owner, or open to all',
    sql: `SELECT p.oid::regprocedure, array_to_string(p.proconfig, '; ') FROM pg_proc p
        WHERE p.pronamespace IN ('public'::regnamespace, 'app'::regnamespace)
      AND (p.prosecdef OR (p.prorettype <> 'trigger'::regtype AND has_function_privilege('public', p.oid, 'EXECUTE')))`,
    allowed: ['app.chain_event() search_path=pg_catalog, public, pg_temp'],
  },
  {
    name: '10 rights too many',
    sql: `SELECT c.oid::regclass, a.grantee::regrole, a.privilege_type FROM pg_class c, aclexplode(c.relacl) a WHERE c.${PUBLIC}
      AND (a.grantee = 0 OR (a.grantee IN ('app_rt'::regrole, 'app_relay'::regrole)
        AND a.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')))`,
    allowed: [],
  },
  {
    name: '11 roles that the walls do not bind',
    sql: `SELECT rolname FROM pg_roles r WHERE rolname IN ('app_owner', 'app_rt', 'app_relay') AND (rolsuper OR rolbypassrls OR rolcreaterole
        OR rolcreatedb
      OR rolreplication OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
    allowed: [],
  },
  {
    name: '12 objects of another owner',
    sql: `SELECT c.oid::regclass FROM pg_class c WHERE c.${PUBLIC} AND c.relowner <> 'app_owner'::regrole`,
    allowed: [],
  },
  {
    name: '13 facts that could be changed',
    sql: `SELECT t FROM unnest(ARRAY['${APPEND_ONLY.join("', '")}']) t WHERE has_any_column_privilege('app_rt', t, 'UPDATE')
      OR has_table_privilege('app_rt', t, 'INSERT, UPDATE, DELETE, TRUNCATE')
        OR has_table_privilege('app_relay', t, 'INSERT, UPDATE, DELETE, TRUNCATE')
      OR NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = t::regclass AND g.tgname = 'keep' AND g.tgenabled = 'A')
      UNION ALL SELECT 'event_heads or events' WHERE has_table_privilege('app_rt', 'event_heads', 'INSERT, UPDATE, DELETE')
      OR (SELECT count(*) FROM pg_trigger WHERE tgrelid = 'events'::regclass AND tgname IN ('keep', 'keep_all', 'chain') AND tgenabled = 'A') <> 3`,
    allowed: [],
  },
];
