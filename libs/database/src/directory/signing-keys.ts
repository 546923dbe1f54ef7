import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

/** Every public key that signatures were made with. None is ever taken away: what it signed must stay provable. */
@Injectable()
export class SigningKeys {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async publish(keyId: string, publicKey: Uint8Array): Promise<void> {
    await this.pool.query('INSERT INTO signing_keys (key_id, public_key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [keyId, publicKey]);
  }

  async find(keyId: string): Promise<Uint8Array | undefined> {
    const { rows } = await this.pool.query<{ publicKey: Uint8Array }>('SELECT public_key AS "publicKey" FROM signing_keys WHERE key_id = $1', [keyId]);
    return rows[0]?.publicKey;
  }
}
