// The demo town with 2,000 more projects in one organisation: in several phases, with and without a date, each with a lead, an owner and its events.
import { withClient } from '../database.mjs';

export const PROJECTS = 2_000;
export const ORGANISATION = 'fjordby';
export const PERSONA = 'mette';

/** The id of the n-th project: the same in each run, and of a kind that the API takes for an id. */
const ID = "overlay(overlay(md5('project ' || n) placing '4' from 13) placing '8' from 17)::uuid";

const MODEL = `SELECT id, process_model, process_model_version, track, created_by_id FROM projects p
  WHERE (SELECT count(position) FROM project_phases f WHERE f.project_id = p.id) = 9 ORDER BY title LIMIT 1`;
const ADD_PROJECTS = `
  INSERT INTO projects (id, title, need, policy_area, case_number, visibility, process_model, process_model_version, track, started_on, created_by_id, created_at)
  SELECT ${ID}, 'Projekt ' || (n * 7919 % 10007) || ' om ' || (ARRAY['lys', 'ånde', 'æbler', 'øvelser', 'veje'])[1 + n % 5],
    'Borgerne venter for længe på hjælp, og medarbejderne bruger tiden på at ringe rundt (' || n || ').',
    (ARRAY['aeldre_sundhed', 'teknik_miljoe', 'administration'])[1 + n % 3], '26/' || lpad(n::text, 5, '0'), CASE WHEN n % 20 = 0 THEN 'team' ELSE 'organisation' END,
    $2, $3, $4, current_date - n % 400, $5, now() - n * interval '1 hour' FROM generate_series(1, $1::int) n`;
const ADD_PHASES = `
  INSERT INTO project_phases (id, project_id, phase_key, position, opened_on, closed_on, due_on)
  SELECT gen_random_uuid(), ${ID}, f.phase_key, f.position,
    CASE WHEN f.position <= 1 + n % 9 THEN current_date - 300 + 30 * f.position END,
    CASE WHEN f.position < 1 + n % 9 THEN current_date - 270 + 30 * f.position END,
    CASE WHEN f.position = 1 + n % 9 AND n % 4 <> 0 THEN current_date - 60 + n * 31 % 300 END
  FROM generate_series(1, $1::int) n, project_phases f WHERE f.project_id = $2`;
const ADD_TEAMS = `
  WITH people AS (SELECT array_agg(id ORDER BY email) AS ids FROM memberships WHERE id <> $2)
  INSERT INTO project_roles (id, project_id, member_id, role)
  SELECT gen_random_uuid(), ${ID}, CASE WHEN role = 'project_lead' AND n % 200 = 0 THEN $2 ELSE ids[1 + (n + length(role)) % cardinality(ids)] END, role
  FROM generate_series(1, $1::int) n, people, unnest(ARRAY['project_lead', 'project_owner']) role`;
const ADD_EVENTS = `
  INSERT INTO events (id, project_id, actor_id, name, payload) SELECT uuidv7(), r.project_id, m.identity_id, 'team.joined',
    jsonb_build_object('projectId', r.project_id, 'memberId', r.member_id, 'role', r.role)
  FROM project_roles r JOIN memberships m ON m.id = r.member_id WHERE r.project_id IN (SELECT ${ID} FROM generate_series(1, $1::int) n)`;

/** Who is measured, and what they look at. Writes as app_owner, whom the walls bind as well. */
export function enlarge(ownerUrl) {
  return withClient(ownerUrl, async (owner) => {
    const one = async (sql, values) => (await owner.query(sql, values)).rows[0];
    const { id: tenantId } = await one('SELECT id FROM tenants WHERE slug = $1', [ORGANISATION]);
    await owner.query('BEGIN');
    await owner.query("SELECT set_config('app.tenant_id', $1, true)", [tenantId]);
    const member = await one("SELECT id, identity_id FROM memberships WHERE email LIKE $1 || '.%'", [PERSONA]);
    const model = await one(MODEL);
    await owner.query(ADD_PROJECTS, [PROJECTS, model.process_model, model.process_model_version, model.track, model.created_by_id]);
    await owner.query(ADD_PHASES, [PROJECTS, model.id]);
    await owner.query(ADD_TEAMS, [PROJECTS, member.id]);
    await owner.query(ADD_EVENTS, [PROJECTS]);
    const { id: projectId } = await one(`SELECT ${ID} AS id FROM (VALUES (200)) AS t (n)`);
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
    return { tenantId, memberId: member.id, identityId: member.identity_id, projectId };
  });
}
