import type { Check } from './catalogue-checks.ts';
import { COLUMN_RIGHTS, TABLE_RIGHTS } from './catalogue-rights.ts';

const TENANT = '(tenant_id = ( SELECT app.tenant_id() AS tenant_id))';
const SCOPE = '( SELECT app.project_scope() AS project_scope)';
const [INTERNAL, OF_PROJECT, PROJECT] = ['false', `(project_id = ${SCOPE})`, `(id = ${SCOPE})`].map((what) => `((${SCOPE} IS NULL) OR ${what})`);

/** The key `k` ties the column `n` in every row that names something. The tenant itself is for the policy to check. */
export const TIES = `n.attnum = ANY (k.conkey) AND NOT (n.attnotnull AND n.attname <> 'tenant_id' AND EXISTS (
  SELECT FROM pg_attribute o WHERE o.attrelid = k.conrelid AND o.attnum = ANY (k.conkey) AND NOT o.attnotnull))`;

/** What the gate's thirteen questions leave open: the exact words of each policy, the exact rights, and keys that are missing. */
export const ownChecks: Check[] = [
  {
    name: 'policies in other words than app.isolate',
    sql: `SELECT polrelid::regclass, polname FROM pg_policy WHERE (polname = 'tenant'
      AND (pg_get_expr(polqual, polrelid) <> '${TENANT}' OR polwithcheck IS NOT NULL OR NOT polpermissive OR polroles <> '{0}'))
      OR (polname = 'project_scope' AND (pg_get_expr(polqual, polrelid) NOT IN ('${INTERNAL}', '${OF_PROJECT}', '${PROJECT}')
        OR polwithcheck IS NOT NULL OR polcmd <> '*' OR polroles <> ARRAY['app_rt'::regrole::oid]))`,
    allowed: [],
  },
  {
    name: 'internal tables, which no adviser sees',
    sql: `SELECT polrelid::regclass FROM pg_policy WHERE polname = 'project_scope' AND pg_get_expr(polqual, polrelid) = '${INTERNAL}'`,
    allowed: [
      'answered_requests', 'confidential_answers', 'event_heads', 'invitations', 'memberships', 'worksheet_versions', 'gate_requests',
      'gate_request_versions', 'gate_places', 'gate_delegations', 'gate_withdrawals', 'gate_reminders', 'deputyships', 'deputyship_ends',
      'four_eyes_waivers', 'decision_rules', 'files', 'file_removals', 'field_notes',
    ],
  },
  {
    // PostgreSQL passes over a key of which any column is empty, so a column that is never empty needs one that never is.
    name: 'columns of tenant tables that name a row which no key ties',
    sql: `SELECT c.oid::regclass, n.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
      JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname LIKE '%\\_id' AND NOT n.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND ${TIES})`,
    allowed: ['events actor_id'], // a person outlives their account, and so does what they did
  },
  {
    name: 'rights on tables',
    sql: `SELECT c.oid::regclass, a.grantee::regrole, string_agg(left(a.privilege_type, 1), '' ORDER BY a.privilege_type)
        FROM pg_class c, aclexplode(c.relacl) a
      WHERE c.relnamespace = 'public'::regnamespace AND a.grantee IN ('app_rt'::regrole, 'app_relay'::regrole) GROUP BY c.oid, a.grantee`,
    allowed: TABLE_RIGHTS,
  },
  {
    name: 'rights on columns',
    sql: `SELECT a.attrelid::regclass, x.grantee::regrole, x.privilege_type, string_agg(a.attname, ',' ORDER BY a.attname) FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace, aclexplode(a.attacl) x
        GROUP BY a.attrelid, x.grantee, x.privilege_type`,
    allowed: COLUMN_RIGHTS,
  },
  {
    name: 'schemas where a serving role may make things',
    sql: `SELECT r, s FROM unnest(ARRAY['app_rt', 'app_relay', 'public']) r, unnest(ARRAY['public', 'app']) s
        WHERE has_schema_privilege(r, s, 'CREATE')`,
    allowed: [],
  },
  {
    name: 'rights that come by themselves',
    sql: `SELECT defaclnamespace::regnamespace, defaclobjtype FROM pg_default_acl
      WHERE defaclnamespace IN ('public'::regnamespace, 'app'::regnamespace, 0)`,
    allowed: [],
  },
];
