import type { Check } from './catalogue-checks.ts';

const TENANT = '(tenant_id = ( SELECT app.tenant_id() AS tenant_id))';
const SCOPE = '( SELECT app.project_scope() AS project_scope)';
const [INTERNAL, OF_PROJECT, PROJECT] = ['false', `(project_id = ${SCOPE})`, `(id = ${SCOPE})`].map((what) => `((${SCOPE} IS NULL) OR ${what})`);

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
    allowed: ['answered_requests', 'confidential_answers', 'event_heads', 'invitations', 'memberships'],
  },
  {
    name: 'columns of tenant tables that name a row which no key ties',
    sql: `SELECT c.oid::regclass, n.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
      JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname LIKE '%\\_id' AND NOT n.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND n.attnum = ANY (k.conkey))`,
    allowed: ['events actor_id'], // a person outlives their account, and so does what they did
  },
  {
    name: 'rights on tables',
    sql: `SELECT c.oid::regclass, a.grantee::regrole, string_agg(left(a.privilege_type, 1), '' ORDER BY a.privilege_type)
        FROM pg_class c, aclexplode(c.relacl) a
      WHERE c.relnamespace = 'public'::regnamespace AND a.grantee IN ('app_rt'::regrole, 'app_relay'::regrole) GROUP BY c.oid, a.grantee`,
    allowed: [
      ...['answered_requests', 'attempt_counters', 'invitations', 'memberships', 'project_phases', 'project_roles', 'projects', 'worksheets']
        .map((table) => `${table} app_rt DISU`),
      ...['sessions', 'door_tokens'].map((table) => `${table} app_rt DIS`),
      ...['identities', 'credentials'].map((table) => `${table} app_rt IS`),
      ...['tenants', 'events', 'event_heads', 'answers', 'confidential_answers'].map((table) => `${table} app_rt S`),
      'events app_relay S',
    ],
  },
  {
    name: 'rights on columns',
    sql: `SELECT a.attrelid::regclass, x.grantee::regrole, x.privilege_type, string_agg(a.attname, ',' ORDER BY a.attname) FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace, aclexplode(a.attacl) x
        GROUP BY a.attrelid, x.grantee, x.privilege_type`,
    allowed: [
      ...['answers', 'confidential_answers'].map((table) => `${table} app_rt INSERT answer,answered_by_id,field_key,id,project_id,version,worksheet_id`),
      'credentials app_rt UPDATE changed_at,password_hash',
      'door_tokens app_rt UPDATE used_at',
      'events app_relay UPDATE relayed_at',
      'events app_rt INSERT actor_id,id,name,payload,project_id',
      'identities app_rt UPDATE language,name',
      'sessions app_rt UPDATE ended_at,last_seen_at',
    ],
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
