// What is measured. Each route of ours has a raw twin: one SQL statement, written by hand, that reads the same rows behind the same walls.
const CURRENT = `JOIN LATERAL (SELECT phase_key, position, due_on FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id
  AND f.opened_on IS NOT NULL AND f.closed_on IS NULL ORDER BY position LIMIT 1) c ON true`;
const LEAD = `(SELECT m.name FROM project_roles r JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
  WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.role = 'project_lead' ORDER BY r.added_at, r.id LIMIT 1)`;
const ROW = 'p.tenant_id, p.id, p.title, p.need, p.policy_area, p.process_model, p.process_model_version, p.track, c.phase_key, c.position, c.due_on';
const mine = (member) => `EXISTS (SELECT FROM project_roles r WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = ${member})`;

const LIST = `WITH page AS (SELECT ${ROW}, count(*) OVER () AS total FROM projects p ${CURRENT} WHERE p.visibility <> 'team' OR ${mine('$1')}
    ORDER BY coalesce(c.due_on, 'infinity'), p.title, p.id LIMIT 26)
  SELECT p.*, ${LEAD} AS lead FROM page p ORDER BY coalesce(due_on, 'infinity'), title, id`;

const OPEN = `SELECT p.*, m.name AS created_by,
    (SELECT json_agg(f) FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id) AS phases,
    (SELECT json_agg(t ORDER BY t.added_at) FROM (SELECT r.id, r.member_id, r.role, r.added_at, m.name, m.title FROM project_roles r
      JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id) t) AS team
  FROM projects p JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.created_by_id WHERE p.id = $1`;

const EVENT = `SELECT e.id, e.at, e.seq, e.name, e.actor_id, e.payload, e.project_id, own.title, a.name AS actor FROM events e
  JOIN own ON own.id = e.project_id LEFT JOIN memberships a ON a.tenant_id = e.tenant_id AND a.identity_id = e.actor_id`;
const HOME = `WITH own AS (SELECT ${ROW}, p.started_on, ${LEAD} AS lead FROM projects p ${CURRENT} WHERE ${mine('$1')}
    ORDER BY coalesce(c.due_on, 'infinity'), p.title, p.id LIMIT 101)
  SELECT (SELECT json_agg(own) FROM own) AS projects,
    (SELECT json_agg(r) FROM project_roles r JOIN own ON own.tenant_id = r.tenant_id AND own.id = r.project_id) AS roles,
    (SELECT json_agg(e) FROM (${EVENT} ORDER BY e.seq DESC LIMIT 8) e) AS activity,
    (SELECT row_to_json(e) FROM (${EVENT} WHERE e.actor_id = $2 ORDER BY e.seq DESC LIMIT 1) e) AS last`;

const ids = (rows) => rows.map(({ id }) => id);

/** `shown` and `read`: the ids in our answer and in the rows of the twin, which must be the same. */
export const READS = [
  {
    name: 'list-projects', path: () => '/projects?sort=due&limit=25', sql: LIST, values: ({ memberId }) => [memberId],
    shown: ({ entries, total }) => [total, ...ids(entries)], read: (rows) => [Number(rows[0].total), ...ids(rows.slice(0, 25))],
  },
  {
    name: 'open-project', path: ({ projectId }) => `/projects/${projectId}`, sql: OPEN, values: ({ projectId }) => [projectId], statements: 6,
    shown: ({ id, phases, team }) => [id, phases.length, ...ids(team)], read: ([{ id, phases, team }]) => [id, phases.length, ...ids(team)],
  },
  {
    name: 'home', path: () => '/home', sql: HOME, values: ({ memberId, identityId }) => [memberId, identityId],
    shown: ({ projects, activity, continueWith }) => [continueWith.id, ...ids(projects), ...ids(activity)],
    read: ([{ projects, activity, last }]) => [last.project_id, ...ids(projects.slice(0, 20)), ...ids(activity)],
  },
];
