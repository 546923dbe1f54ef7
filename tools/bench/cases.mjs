// What is measured. Each route that reads has a raw twin (twin.mjs): one SQL statement, written by hand, reads the same rows behind the same walls.
import { WORKSHEET } from './worksheet.mjs';

const CURRENT = `JOIN LATERAL (SELECT phase_key, position, due_on FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id
  AND f.opened_on IS NOT NULL AND f.closed_on IS NULL ORDER BY position LIMIT 1) c ON true`;
const LEAD = `(SELECT m.name FROM project_roles r JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
  WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.role = 'project_lead' ORDER BY r.added_at, r.id LIMIT 1)`;
const ROW = 'p.tenant_id, p.id, p.title, p.need, p.policy_area, p.process_model, p.process_model_version, p.track, c.phase_key, c.position, c.due_on';
const mine = (member) => `EXISTS (SELECT FROM project_roles r WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = ${member})`;

const LIST = `WITH page AS (SELECT ${ROW}, count(*) OVER () AS total FROM projects p ${CURRENT} WHERE p.visibility <> 'team' OR ${mine('$1')}
    ORDER BY coalesce(c.due_on, 'infinity'), p.title, p.id LIMIT 26)
  SELECT p.*, ${LEAD} AS lead FROM page p ORDER BY coalesce(due_on, 'infinity'), title, id`;

const newest = (table, which = '') => `SELECT w.template_key, w.instance, a.field_key, a.version, a.answer, m.name AS by, a.answered_at
  FROM worksheets w JOIN LATERAL (SELECT DISTINCT ON (v.field_key) v.* FROM ${table} v
    WHERE v.tenant_id = w.tenant_id AND v.worksheet_id = w.id ORDER BY v.field_key DESC, v.version DESC) a ON true
  JOIN memberships m ON m.tenant_id = a.tenant_id AND m.id = a.answered_by_id WHERE w.project_id = $1 ${which}`;
const OPEN = `SELECT p.*, m.name AS created_by,
    (SELECT json_agg(f) FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id) AS phases,
    (SELECT json_agg(t ORDER BY t.added_at, t.id) FROM (SELECT r.id, r.member_id, r.role, r.added_at, m.name, m.title FROM project_roles r
      JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id) t) AS team,
    (SELECT json_agg(a) FROM (${newest('answers', "AND w.template_key = 'projekt'")}) a) AS shared
  FROM projects p JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.created_by_id WHERE p.id = $1`;

const SHEET = `SELECT p.*,
    (SELECT json_agg(f) FROM project_phases f WHERE f.tenant_id = p.tenant_id AND f.project_id = p.id) AS phases,
    (SELECT json_agg(w) FROM (SELECT w.*, (SELECT json_agg(s ORDER BY s.at, s.id) FROM worksheet_states s WHERE s.tenant_id = w.tenant_id AND s.worksheet_id = w.id) AS steps
      FROM worksheets w WHERE w.tenant_id = p.tenant_id AND w.project_id = p.id ORDER BY w.begun_at, w.id) w) AS worksheets,
    (SELECT json_agg(n) FROM (SELECT DISTINCT ON (field_key) * FROM field_notes WHERE template_key = '${WORKSHEET}' ORDER BY field_key, version DESC) n) AS notes,
    (SELECT json_agg(t ORDER BY t.added_at, t.id) FROM (SELECT r.id, r.member_id, r.role, r.added_at, m.name FROM project_roles r
      JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.member_id WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id) t) AS team,
    (SELECT json_agg(a) FROM ((${newest('answers')}) UNION ALL (${newest('confidential_answers')})) a) AS answers
  FROM projects p WHERE p.id = $1`;

const EVENT = `SELECT e.id, e.at, e.seq, e.name, e.actor_id, e.payload, e.project_id, own.title, a.name AS actor FROM events e
  JOIN own ON own.id = e.project_id LEFT JOIN memberships a ON a.tenant_id = e.tenant_id AND a.identity_id = e.actor_id`;
const HOME = `WITH own AS (SELECT ${ROW}, p.started_on, ${LEAD} AS lead FROM projects p ${CURRENT} WHERE ${mine('$1')}
    ORDER BY coalesce(c.due_on, 'infinity'), p.title, p.id LIMIT 101)
  SELECT (SELECT json_agg(own) FROM own) AS projects,
    (SELECT json_agg(r) FROM project_roles r JOIN own ON own.tenant_id = r.tenant_id AND own.id = r.project_id) AS roles,
    (SELECT json_agg(e) FROM (${EVENT} ORDER BY e.seq DESC LIMIT 8) e) AS activity,
    (SELECT row_to_json(e) FROM (${EVENT} WHERE e.actor_id = $2 ORDER BY e.seq DESC LIMIT 1) e) AS last`;

const ids = (rows) => rows.map(({ id }) => id);
const inProject = ({ projectId }) => [projectId];
/** The own answers of the worksheet, which are all but the shared ones: as "field version". */
const answered = (answers) => answers.map(([field, version]) => `${field} ${version}`).toSorted();
const ownFields = ({ sections }) => sections.flatMap(({ fields }) => fields).filter(({ type }) => type !== 'shared').map(({ key }) => key);

/** `shown` and `read`: what our answer shows and what the rows of the twin hold, which must be the same. */
export const READS = [
  {
    name: 'list-projects', route: '/projects', query: '?sort=due&limit=25', sql: LIST, values: ({ memberId }) => [memberId],
    shown: ({ entries, total }) => [total, ...ids(entries)], read: (rows) => [Number(rows[0].total), ...ids(rows.slice(0, 25))],
  },
  {
    name: 'open-project', route: '/projects/:projectId', sql: OPEN, values: inProject, statements: 6,
    shown: ({ id, phases, team }) => [id, phases.length, ...ids(team)], read: ([{ id, phases, team }]) => [id, phases.length, ...ids(team)],
  },
  {
    name: 'open-worksheet', route: `/projects/:projectId/worksheets/${WORKSHEET}`, sql: SHEET, values: inProject,
    shown: ({ project, template, answers }) => [project.id, ...answered(ownFields(template).flatMap((key) => (answers[key] ? [[key, answers[key].version]] : [])))],
    read: ([{ id, answers }]) => [id, ...answered(answers.filter((one) => one.template_key === WORKSHEET).map((one) => [one.field_key, one.version]))],
  },
  {
    name: 'home', route: '/home', sql: HOME, values: ({ memberId, identityId }) => [memberId, identityId],
    shown: ({ projects, activity, continueWith }) => [continueWith.id, ...ids(projects), ...ids(activity)],
    read: ([{ projects, activity, last }]) => [last.project_id, ...ids(projects.slice(0, 20)), ...ids(activity)],
  },
];

/** The address under an organisation. */
export const pathOf = ({ route, query = '' }, { projectId }) => route.replace(':projectId', projectId) + query;
