import { randomUUID } from 'node:crypto';
import type { Bench, Outcome, Role, Settings } from './walls-bench.ts';
import type { Wall, World } from './walls-shape.ts';
import { insertSql, setSql } from './walls-sql.ts';
import { aWorld, someTargets } from './walls-world.ts';

export type Ground = { own: World; foreign: World; targets: Record<string, string> };
export type Cell = { name: string; role: Role; settings: Settings; statement: string; expected: Outcome };
type Place = 'own' | 'other tenant' | 'adviser of it' | 'adviser of another' | 'no context' | 'person';

export async function aGround(admin: (sql: string) => Promise<unknown>): Promise<Ground> {
  const [own, foreign] = [await aWorld(admin), await aWorld(admin)];
  return { own, foreign, targets: await someTargets(admin, own) };
}

const target = ({ targets }: Ground, { table }: Wall) => targets[table] ?? '';

function settingsOf(place: Place, ground: Ground, wall: Wall): Settings {
  const { tenantId, projectId, otherProjectId } = ground.own;
  const its = wall.project === 'id' ? target(ground, wall) : projectId;
  return {
    own: { tenantId },
    'other tenant': { tenantId: ground.foreign.tenantId },
    'adviser of it': { tenantId, projectId: its },
    'adviser of another': { tenantId, projectId: otherProjectId },
    'no context': {},
    person: { identityId: ground.targets['person'] },
  }[place];
}

const seen = (place: Place, { project }: Wall) => place === 'own' || (place === 'adviser of it' && project !== undefined);

/** Of rows out of sight nothing is changed; of rows in sight what the wall allows. */
const changed = (place: Place, wall: Wall, right: 'update' | 'delete', within: Outcome): Outcome => {
  if (wall.denied?.includes(right)) return 'no right';
  return seen(place, wall) ? within : 'nothing';
};

function inserted(place: Place, wall: Wall): Outcome {
  if (wall.denied?.includes('insert')) return 'no right';
  if (wall.project === 'id' && place === 'adviser of it') return 'walled'; // a new project is another one
  // The tenant is not given, so it is the other tenant's own row, about a project that is not theirs.
  if (wall.tenantIsGiven === false && place === 'other tenant') return 'no parent';
  return seen(place, wall) ? 'done' : 'walled';
}

/** The same row in the other organisation: everything it points at is there as well, so that no key can refuse it. */
const moved = ({ foreign }: Ground, { parents = {} }: Wall) =>
  setSql({ tenant_id: foreign.tenantId, ...Object.fromEntries(Object.entries(parents).map(([column, key]) => [column, key ? foreign[key] : ''])) });

function cellsAt(place: Place, ground: Ground, wall: Wall): Cell[] {
  const { table, id, touch, row } = wall;
  const where = `WHERE ${id} = '${target(ground, wall)}'`;
  const given = wall.tenantIsGiven === false ? row(ground.own) : { ...row(ground.own), tenant_id: ground.own.tenantId };
  const person = place === 'person' && table === 'memberships';
  const cell = cellMaker(place, ground, wall);
  return [
    cell('select', `SELECT 1 FROM ${table} ${where}`, person || seen(place, wall) ? 'done' : 'nothing'),
    cell('insert', insertSql(table, given), inserted(place, wall)),
    cell('update', `UPDATE ${table} SET ${touch} = ${touch} ${where}`, changed(place, wall, 'update', 'done')),
    cell('delete', `DELETE FROM ${table} ${where}`, changed(place, wall, 'delete', 'done')),
    cell('stay in the tenant', `UPDATE ${table} SET tenant_id = tenant_id ${where}`, changed(place, wall, 'update', 'done')),
    cell('move to the other tenant', `UPDATE ${table} SET ${moved(ground, wall)} ${where}`, changed(place, wall, 'update', 'walled')),
    ...widerMoves(place, ground, wall),
  ];
}

function widerMoves(place: Place, ground: Ground, wall: Wall): Cell[] {
  const { table, project, id } = wall;
  const cell = cellMaker(place, ground, wall);
  const elsewhere = project === 'id' ? randomUUID() : ground.own.otherProjectId;
  const toProject = `UPDATE ${table} SET ${project} = '${elsewhere}' WHERE ${id} = '${target(ground, wall)}'`;
  // Without a condition nothing is read, so that PostgreSQL asks the policy for writing alone.
  const everything = `UPDATE ${table} SET ${moved(ground, wall)}`;
  return [
    ...(place === 'own' ? [cell('move everything to the other tenant', everything, changed(place, wall, 'update', 'walled'))] : []),
    ...(project ? [cell('move to another project', toProject, changed(place, wall, 'update', place === 'own' ? (wall.fixed?.includes(project) ? 'kept' : 'done') : 'walled'))] : []),
  ];
}

const cellMaker = (place: Place, ground: Ground, wall: Wall) => (what: string, statement: string, expected: Outcome): Cell => ({
  name: `${wall.table}: ${what}, ${place}`, role: 'app_rt', settings: settingsOf(place, ground, wall), statement, expected,
});

/** A row of one's own that points at the other organisation's: refused by the key, which sees past row level security. */
function tiesOf(column: string, key: keyof World, ground: Ground, wall: Wall): Cell[] {
  const { table, row, id, ties, fixed = [] } = wall;
  const { own, foreign } = ground;
  const { as: role = 'app_rt', with: more = () => ({}) } = ties?.[column] ?? {};
  const settings = { tenantId: own.tenantId };
  const insert = (name: string, value: string, expected: Outcome): Cell =>
    ({ name: `${table}: ${name}`, role, settings, statement: insertSql(table, { ...row(own), ...more(own), [column]: value }), expected });
  const set = `UPDATE ${table} SET ${setSql({ [column]: foreign[key] })} WHERE ${id} = '${target(ground, wall)}'`;
  const within = fixed.includes(column) ? 'kept' : 'no parent';
  return [
    insert(`insert with its own ${column}`, own[key], 'done'),
    insert(`insert with ${column} of the other tenant`, foreign[key], 'no parent'),
    { name: `${table}: set ${column} to the other tenant’s`, role: 'app_rt', settings, statement: set, expected: changed('own', wall, 'update', within) },
  ];
}

const tied = (ground: Ground, wall: Wall): Cell[] =>
  Object.entries(wall.parents ?? {}).flatMap(([column, key]) => (key ? tiesOf(column, key, ground, wall) : []));

/** The owner is bound too, and the relay sees events alone. */
function otherRoles(ground: Ground, wall: Wall): Cell[] {
  const statement = `SELECT 1 FROM ${wall.table} WHERE ${wall.id} = '${target(ground, wall)}'`;
  const cell = (role: Role, settings: Settings, expected: Outcome): Cell => ({
    name: `${wall.table}: select, ${role} ${settings.tenantId ? 'with' : 'without'} context`, role, settings, statement, expected,
  });
  return [
    cell('app_owner', {}, 'nothing'),
    cell('app_owner', { tenantId: ground.own.tenantId }, 'done'),
    cell('app_relay', {}, wall.table === 'events' ? 'done' : 'no right'),
  ];
}

const PLACES: Place[] = ['own', 'other tenant', 'adviser of it', 'adviser of another', 'no context', 'person'];
export const cellsOf = (ground: Ground, wall: Wall): Cell[] => [
  ...PLACES.flatMap((place) => cellsAt(place, ground, wall)),
  ...tied(ground, wall),
  ...otherRoles(ground, wall),
];

export async function wallFindings(bench: Bench, cells: Cell[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, role, settings, statement, expected } of cells) {
    const outcome = await bench.attempt(role, settings, statement);
    if (outcome !== expected) found.push(`walls ${name}: expected ${expected}, was ${outcome}`);
  }
  return found;
}
