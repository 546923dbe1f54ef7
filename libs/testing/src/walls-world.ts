import { randomUUID } from 'node:crypto';
import { basis, membership, project } from './walls-basis.ts';
import { decisions, envelopeOf, keySql } from './walls-decisions.ts';
import type { Wall, World } from './walls-shape.ts';
import { anAddress, insertSql, sha256, text } from './walls-sql.ts';
import { work } from './walls-work.ts';

/** Every table with a tenant; what a row points at stands above it. */
export const walls: Wall[] = [...basis, ...decisions, ...work];
/** Tables of which rows are added and nothing else. The events have more to them. */
export const facts = walls.filter(({ table, denied = [] }) => denied.length === 2 && table !== 'events');

type Admin = (sql: string) => Promise<unknown>;
const identity = (id: string) => insertSql('identities', { id, email: anAddress(), name: text('Person') });
const inTenant = ({ tenantId }: World) => `SELECT set_config('app.tenant_id', '${tenantId}', true)`;

/** Names for all that a world holds, of which nothing is there yet. */
export function aBareWorld(): World {
  const id = randomUUID;
  const tenantId = id();
  return {
    tenantId, memberId: id(), editorId: id(), principalId: id(), deputyId: id(), strangerId: id(), projectId: id(), otherProjectId: id(),
    worksheetId: id(), eventId: '', versionId: '', requestId: '', contentSha256: sha256(envelopeOf({ tenantId })), decisionId: '', taskId: '',
    deputyshipId: '', waiverId: '', fileId: '',
  };
}

/** Puts in a row, which the rows after it then point at. */
function rowOf({ table, row, makes }: Wall, world: World): { id: string; sql: string } {
  const values = { ...row(world), id: randomUUID() };
  const { id } = values;
  if (makes) world[makes] = id;
  return { id, sql: insertSql(table, { ...values, tenant_id: world.tenantId }) };
}

/** Makes an organisation with members, two projects and what rows may point at, as a superuser. */
export async function aWorld(admin: Admin): Promise<World> {
  const world = aBareWorld();
  const tenant_id = world.tenantId;
  const members = [world.memberId, world.editorId, world.principalId, world.deputyId].map((id) => ({ id, identityId: randomUUID() }));
  const open = walls.filter(({ table }) => table === 'gate_requests'); // once more: the first one was decided
  await admin([
    inTenant(world),
    keySql(),
    insertSql('tenants', {
      id: tenant_id, slug: `by-${tenant_id}`, name: text('By'), kind: 'municipality', contact_email: anAddress(), contact_phone: '',
    }),
    ...[world.strangerId, ...members.map(({ identityId }) => identityId)].map(identity),
    ...members.map(({ id, identityId }) => insertSql('memberships', { ...membership(world), id, identity_id: identityId, tenant_id })),
    ...[world.projectId, world.otherProjectId].map((id) => insertSql('projects', { ...project(world), id, tenant_id })),
    insertSql('worksheets', { id: world.worksheetId, project_id: world.projectId, template_key: 'behov', template_version: 1, tenant_id }),
    ...[...walls.filter(({ makes }) => makes), ...open].map((wall) => rowOf(wall, world).sql),
  ].join('; '));
  return world;
}

/** A row of each table, by table. What the attempts point at is left free: these rows point at one another. */
export async function someTargets(admin: Admin, world: World): Promise<Record<string, string>> {
  // A membership takes up a person, and the attempts need one that is free.
  const apart = { ...world, strangerId: randomUUID() };
  const targets: Record<string, string> = { event_heads: world.tenantId, person: apart.strangerId };
  const statements = [inTenant(world), identity(apart.strangerId)];
  for (const wall of walls.filter(({ id }) => id === 'id')) {
    const { id, sql } = rowOf(wall, apart);
    statements.push(sql);
    targets[wall.table] = id;
  }
  await admin(statements.join('; '));
  return targets;
}
