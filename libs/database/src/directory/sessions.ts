import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Language } from './identities.ts';
import { DIRECTORY_POOL } from './pool.ts';
import type { TenantRecord } from './tenants.ts';

/** A session that nobody used for so long is over. */
export const IDLE_MINUTES = 30;
const LIVE_PER_PERSON = 10;

export type SessionRecord = { id: string; identityId: string; name: string; email: string; language: Language; startedAt: Date; lastSeenAt: Date };
/** A session, and the organisation of an address, whether or not the person has anything to do there. */
export type Arrival = SessionRecord & { tenant: Pick<TenantRecord, 'id' | 'name' | 'kind'> | null };

const ARRIVAL = `
  SELECT s.id, i.id AS "identityId", i.name, i.email, i.language, s.started_at AS "startedAt", s.last_seen_at AS "lastSeenAt",
    (SELECT json_build_object('id', t.id, 'name', t.name, 'kind', t.kind) FROM tenants t WHERE t.slug = $3) AS tenant
  FROM sessions s JOIN identities i ON i.id = s.identity_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(mins => $2)`;

/** Log-in sessions. All times are measured by the database's clock. */
@Injectable()
export class Sessions {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async start(identityId: string, tokenHash: Uint8Array, expiresAt: Date): Promise<{ id: string }> {
    const { rows } = await this.pool.query<{ id: string }>(
      'INSERT INTO sessions (id, identity_id, token_hash, expires_at) VALUES (gen_random_uuid(), $1, $2, $3) RETURNING id',
      [identityId, tokenHash, expiresAt],
    );
    const [session] = rows;
    if (!session) throw new Error('The session was not started');
    await this.endSurplus(identityId);
    return session;
  }

  /** The session of a token, unless it was ended, has expired, or has been idle for too long. Every request asks this, so PostgreSQL keeps its plan. */
  async find(tokenHash: Uint8Array, slug?: string): Promise<Arrival | undefined> {
    const { rows } = await this.pool.query<Arrival>({ name: 'arrival', text: ARRIVAL, values: [tokenHash, IDLE_MINUTES, slug] });
    return rows[0];
  }

  /** Notes that the session is in use, at most once a minute. */
  async touch(id: string): Promise<void> {
    const used = "UPDATE sessions SET last_seen_at = now() WHERE id = $1 AND ended_at IS NULL AND last_seen_at < now() - interval '1 minute'";
    await this.pool.query(used, [id]);
  }

  async end(id: string): Promise<void> {
    await this.pool.query('UPDATE sessions SET ended_at = now() WHERE id = $1 AND ended_at IS NULL', [id]);
  }

  /** Signs a person out everywhere, or everywhere else. */
  async endAll(identityId: string, exceptId?: string): Promise<void> {
    const others = 'UPDATE sessions SET ended_at = now() WHERE identity_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2';
    await this.pool.query(others, [identityId, exceptId]);
  }

  /** Sweeps what was over more than a week ago. */
  async forgetOld(): Promise<void> {
    await this.pool.query("DELETE FROM sessions WHERE coalesce(ended_at, expires_at) < now() - interval '7 days'");
  }

  /** A statement of its own, after the new session is committed: of two that start at once, the later sees both. */
  private async endSurplus(identityId: string): Promise<void> {
    await this.pool.query(
      `UPDATE sessions SET ended_at = now() WHERE id IN (
        SELECT id FROM sessions WHERE identity_id = $1 AND ended_at IS NULL AND expires_at > now()
          AND last_seen_at > now() - make_interval(mins => $2) ORDER BY started_at DESC, id OFFSET $3)`,
      [identityId, IDLE_MINUTES, LIVE_PER_PERSON],
    );
  }
}
