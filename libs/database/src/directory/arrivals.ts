import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { TenantPool } from '../tenant-pool.ts';
import type { Language } from './identities.ts';
import { IDLE_MINUTES } from './sessions.ts';
import type { TenantRecord } from './tenants.ts';

export type SessionRecord = { id: string; identityId: string; name: string; email: string; language: Language; startedAt: Date; lastSeenAt: Date };
/** Who a person is in the organisation, and in a project of it: the name of its lead, and their own roles. */
export type MemberRecord = { memberId: string; name: string; roles: string[]; project: { id: string; visibility: string; roles: string[]; lead: string | null } | null };
export type Arrival = { session: SessionRecord; tenant: Pick<TenantRecord, 'id' | 'name' | 'kind'> | null; member: MemberRecord | null };
/** What a request brings: a token, and perhaps the organisation and the project in its address. */
export type Errand = { tokenHash: Uint8Array; slug?: string; projectId?: string };

/** The session of a token, unless it was ended, has expired or was idle too long; and the scope of the organisation in the address, for the statement after this one. */
const ARRIVAL = `
  SELECT s.id, i.id AS "identityId", i.name, i.email, i.language, s.started_at AS "startedAt", s.last_seen_at AS "lastSeenAt",
    CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'name', t.name, 'kind', t.kind) END AS tenant,
    set_config('app.tenant_id', coalesce(t.id::text, ''), true), set_config('app.project_scope', '', true), set_config('app.identity_id', '', true)
  FROM sessions s JOIN identities i ON i.id = s.identity_id LEFT JOIN tenants t ON t.slug = $3
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(mins => $2)`;

/** Behind the walls, like any statement of the organisation's: with no session or no organisation there is no scope, and no row. */
const MEMBER = `
  SELECT m.id AS "memberId", m.name, m.roles, CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'visibility', p.visibility,
      'roles', ARRAY(SELECT r.role FROM project_roles r WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = m.id),
      'lead', (SELECT l.name FROM project_roles r JOIN memberships l ON l.tenant_id = r.tenant_id AND l.id = r.member_id
        WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.role = 'project_lead' ORDER BY r.added_at, r.id LIMIT 1)) END AS project
  FROM sessions s JOIN memberships m ON m.identity_id = s.identity_id LEFT JOIN projects p ON p.tenant_id = m.tenant_id AND p.id = $2::uuid
  WHERE s.token_hash = $1 AND m.ended_at IS NULL`;

type ArrivalRow = SessionRecord & Pick<Arrival, 'tenant'>;

/** What the guard asks of every request, in one packet: who comes, and what they are where they go. */
@Injectable()
export class Arrivals {
  constructor(private readonly pool: TenantPool) {}

  async find({ tokenHash, slug, projectId }: Errand): Promise<Arrival | undefined> {
    const [, arrived, admitted] = await this.pool.send([
      'BEGIN READ ONLY',
      { name: 'arrival', text: ARRIVAL, values: [tokenHash, IDLE_MINUTES, slug] },
      { name: 'member', text: MEMBER, values: [tokenHash, projectId] },
      'COMMIT',
    ]);
    const [row] = rowsOf<ArrivalRow>(arrived);
    if (!row) return undefined;
    const { id, identityId, name, email, language, startedAt, lastSeenAt, tenant } = row;
    return { session: { id, identityId, name, email, language, startedAt, lastSeenAt }, tenant, member: rowsOf<MemberRecord>(admitted)[0] ?? null };
  }
}

/** pg does not know what a statement answers. */
const rowsOf = <T>(result: pg.QueryResult | undefined) => (result?.rows ?? []) as T[];
