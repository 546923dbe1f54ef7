import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

export type DoorPurpose = 'invitation' | 'password_reset';
export type DoorTokenRecord = { id: string; purpose: DoorPurpose; inTenantId: string | null; subjectId: string; expiresAt: Date };
export type NewDoorToken = { purpose: DoorPurpose; tokenHash: Uint8Array; inTenantId?: string | null; subjectId: string; expiresAt: Date };

const COLUMNS = 'id, purpose, in_tenant_id AS "inTenantId", subject_id AS "subjectId", expires_at AS "expiresAt"';
const OPEN = 'token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now()';

/** Links that let somebody in, once. The table holds hashes; the token itself is shown when it is issued, and never again. */
@Injectable()
export class DoorTokens {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  /** Closes the earlier doors of the same subject and purpose. */
  async issue({ purpose, tokenHash, inTenantId = null, subjectId, expiresAt }: NewDoorToken): Promise<void> {
    await this.pool.query(
      `WITH earlier AS (UPDATE door_tokens SET used_at = now() WHERE subject_id = $4 AND purpose = $1 AND used_at IS NULL)
        INSERT INTO door_tokens (id, purpose, token_hash, in_tenant_id, subject_id, expires_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`,
      [purpose, tokenHash, inTenantId, subjectId, expiresAt],
    );
  }

  /** What the door leads to, without going through it. */
  async peek(tokenHash: Uint8Array, purpose: DoorPurpose): Promise<DoorTokenRecord | undefined> {
    const { rows } = await this.pool.query<DoorTokenRecord>(`SELECT ${COLUMNS} FROM door_tokens WHERE ${OPEN}`, [tokenHash, purpose]);
    return rows[0];
  }

  /** Goes through the door: of two who try at once, one gets the row. */
  async use(tokenHash: Uint8Array, purpose: DoorPurpose): Promise<DoorTokenRecord | undefined> {
    const close = `UPDATE door_tokens SET used_at = now() WHERE ${OPEN} RETURNING ${COLUMNS}`;
    const { rows } = await this.pool.query<DoorTokenRecord>(close, [tokenHash, purpose]);
    return rows[0];
  }

  /** Closes every door of a subject: the invitation was withdrawn, or the password changed in another way. */
  async close(purpose: DoorPurpose, subjectId: string): Promise<void> {
    await this.pool.query('UPDATE door_tokens SET used_at = now() WHERE subject_id = $2 AND purpose = $1 AND used_at IS NULL', [purpose, subjectId]);
  }

  /** Sweeps what was used or expired more than a week ago. */
  async forgetOld(): Promise<void> {
    await this.pool.query("DELETE FROM door_tokens WHERE coalesce(used_at, expires_at) < now() - interval '7 days'");
  }
}
