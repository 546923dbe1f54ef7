import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

/** A session that nobody used for so long is over. */
export const IDLE_MINUTES = 30;
const LIVE_PER_PERSON = 10;

/** Log-in sessions; Arrivals finds one by its token. All times are measured by the database's clock. */
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

  /** Sweeps what was over more than a week ago. The step-ups go first, for they hang on their session; a sign-off holds what it needs of one. */
  async forgetOld(): Promise<void> {
    const old = "FROM sessions WHERE coalesce(ended_at, expires_at) < now() - interval '7 days'";
    await this.pool.query(`DELETE FROM step_ups WHERE session_id IN (SELECT id ${old})`);
    await this.pool.query(`DELETE ${old}`);
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
