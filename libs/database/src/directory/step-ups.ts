import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

export type StepUpRecord = { method: string; authenticatedAt: Date; at: Date; secondsAgo: number };

@Injectable()
export class StepUps {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async record(sessionId: string, identityId: string, method: string): Promise<void> {
    await this.pool.query('INSERT INTO step_ups (id, session_id, identity_id, method) VALUES (gen_random_uuid(), $1, $2, $3)', [sessionId, identityId, method]);
  }

  async latest(sessionId: string, identityId: string): Promise<StepUpRecord | undefined> {
    const { rows } = await this.pool.query<StepUpRecord>(
      `SELECT method, authenticated_at AS "authenticatedAt", at, extract(epoch FROM clock_timestamp() - least(authenticated_at, at))::float8 AS "secondsAgo"
        FROM step_ups WHERE session_id = $1 AND identity_id = $2 ORDER BY least(authenticated_at, at) DESC LIMIT 1`, [sessionId, identityId],
    );
    return rows[0];
  }
}
