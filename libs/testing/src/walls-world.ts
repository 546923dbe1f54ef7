import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

/** One organisation with what rows may point at. `strangerId` is a person who is not a member yet. */
export type World = { tenantId: string; memberId: string; strangerId: string; projectId: string; otherProjectId: string; worksheetId: string };
type Row = Record<string, string | number>;

/** How the walls of one table are tried. */
export type Wall = {
  table: string;
  id: 'id' | 'tenant_id';
  /** A valid row, without its tenant. */
  row: (world: World) => Row;
  /** A column that may be set to itself. */
  touch: string;
  /** The column that an adviser's scope is compared with; none in an internal table. */
  project?: 'id' | 'project_id';
  /** Columns that point at a row of the same tenant. */
  parents?: Partial<Record<string, keyof World>>;
  /** The application never gives the tenant: the database does. */
  tenantIsGiven?: false;
  /** Facts hang on its key, which therefore cannot be changed at all. */
  isFixed?: true;
  /** What app_rt has no right to. */
  denied?: ('insert' | 'update' | 'delete')[];
};

const text = (name: string) => `${name} ${randomBytes(4).toString('hex')}`;
const project = ({ memberId }: World): Row => ({
  id: randomUUID(), title: text('Projekt'), process_model: 'innovation', process_model_version: 1, track: 'fuldt', started_on: '2026-01-05',
  created_by_id: memberId,
});
const anAddress = () => `${randomUUID()}@eksempel.dk`;
const membership = ({ strangerId }: World): Row =>
  ({ id: randomUUID(), identity_id: strangerId, name: text('Medlem'), email: anAddress(), roles: '{}' });
const identity = (id: string) => insertSql('identities', { id, email: anAddress(), name: text('Person') });

const FACT: Pick<Wall, 'parents' | 'denied' | 'tenantIsGiven'> = {
  parents: { project_id: 'projectId', worksheet_id: 'worksheetId', answered_by_id: 'memberId' }, denied: ['update', 'delete'], tenantIsGiven: false,
};
const answer = ({ projectId, worksheetId, memberId }: World): Row => ({
  id: randomUUID(), project_id: projectId, worksheet_id: worksheetId, field_key: text('felt'), version: 1, answer: '{}', answered_by_id: memberId,
});

export const walls: Wall[] = [
  { table: 'memberships', id: 'id', row: membership, touch: 'name' },
  {
    table: 'invitations', id: 'id', touch: 'name', parents: { invited_by_id: 'memberId' },
    row: ({ memberId }) =>
      ({ id: randomUUID(), email: anAddress(), name: text('Ny'), roles: '{}', invited_by_id: memberId, expires_at: '2027-01-01' }),
  },
  {
    table: 'answered_requests', id: 'id', touch: 'answer', parents: { member_id: 'memberId' },
    row: ({ memberId }) => ({
      id: randomUUID(), member_id: memberId, route: 'POST projects', key: randomUUID(), answer: '{}',
      body_sha256: `\\x${randomBytes(32).toString('hex')}`,
    }),
  },
  { table: 'projects', id: 'id', row: project, touch: 'title', project: 'id', parents: { created_by_id: 'memberId' } },
  {
    table: 'project_phases', id: 'id', touch: 'position', project: 'project_id', parents: { project_id: 'projectId' },
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, phase_key: text('fase') }),
  },
  {
    table: 'project_roles', id: 'id', touch: 'role', project: 'project_id', parents: { project_id: 'projectId', member_id: 'memberId' },
    row: ({ projectId, memberId }) => ({ id: randomUUID(), project_id: projectId, member_id: memberId, role: text('rolle') }),
  },
  {
    table: 'worksheets', id: 'id', touch: 'template_version', project: 'project_id', isFixed: true, parents: { project_id: 'projectId' },
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, template_key: text('ark'), template_version: 1 }),
  },
  { table: 'answers', id: 'id', touch: 'version', project: 'project_id', ...FACT, row: answer },
  { table: 'confidential_answers', id: 'id', touch: 'version', ...FACT, row: answer },
  {
    table: 'events', id: 'id', touch: 'name', project: 'project_id', parents: { project_id: 'projectId' }, denied: ['update', 'delete'], tenantIsGiven: false,
    row: ({ projectId }) => ({ id: randomUUID(), project_id: projectId, name: 'project.edited', payload: '{}' }),
  },
  { table: 'event_heads', id: 'tenant_id', row: () => ({ seq: 0, hash: '\\x' }), touch: 'seq', denied: ['insert', 'update', 'delete'] },
];

const literal = (value: string | number) => (typeof value === 'number' ? String(value) : pg.escapeLiteral(value));
export const insertSql = (table: string, row: Row) =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`;
export const setSql = (row: Row) => Object.entries(row).map(([column, value]) => `${column} = ${literal(value)}`).join(', ');

type Admin = (sql: string) => Promise<unknown>;

/** Makes an organisation with a member and two projects, as a superuser. */
export async function aWorld(admin: Admin): Promise<World> {
  const [tenantId, memberId, strangerId, projectId, otherProjectId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const world: World = { tenantId, memberId, strangerId, projectId, otherProjectId, worksheetId: randomUUID() };
  const identityId = randomUUID();
  const tenant_id = tenantId;
  await admin([
    insertSql('tenants', {
      id: tenantId, slug: `by-${tenantId}`, name: text('By'), kind: 'municipality', contact_email: anAddress(), contact_phone: '',
    }),
    identity(identityId),
    identity(strangerId),
    insertSql('memberships', { ...membership(world), id: memberId, identity_id: identityId, tenant_id }),
    insertSql('projects', { ...project(world), id: projectId, tenant_id }),
    insertSql('projects', { ...project(world), id: otherProjectId, tenant_id }),
    insertSql('worksheets', { id: world.worksheetId, project_id: projectId, template_key: 'behov', template_version: 1, tenant_id }),
  ].join('; '));
  return world;
}

/** A row of each table that nothing else points at, by table. The events come first: they make the head. */
export async function someTargets(admin: Admin, world: World): Promise<Record<string, string>> {
  const targets: Record<string, string> = { event_heads: world.tenantId };
  const statements = [`SELECT set_config('app.tenant_id', '${world.tenantId}', true)`];
  for (const { table, row } of walls.filter(({ id }) => id === 'id')) {
    // A membership takes up a person, and the attempts need one that is free.
    const strangerId = randomUUID();
    if (table === 'memberships') statements.push(identity(strangerId));
    const values = row({ ...world, strangerId: table === 'memberships' ? strangerId : world.strangerId });
    statements.push(insertSql(table, { ...values, tenant_id: world.tenantId }));
    targets[table] = String(values['id']);
    if (table === 'memberships') targets['person'] = strangerId;
  }
  await admin(statements.join('; '));
  return targets;
}
