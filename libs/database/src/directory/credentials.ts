import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

/** Passwords, as argon2id hashes. Only the sign-in folder may ask. */
@Injectable()
export class Credentials {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async passwordHash(identityId: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ hash: string }>('SELECT password_hash AS hash FROM credentials WHERE identity_id = $1', [identityId]);
    return rows[0]?.hash;
  }

  async setPassword(identityId: string, hash: string): Promise<void> {
    await this.pool.query(
      `INSERT INTO credentials (identity_id, password_hash) VALUES ($1, $2)
        ON CONFLICT (identity_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now()`,
      [identityId, hash],
    );
  }
}
