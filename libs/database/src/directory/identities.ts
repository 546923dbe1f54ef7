import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

export type Language = 'da' | 'en';
export type IdentityRecord = { id: string; email: string; name: string; language: Language };

const IDENTITY = 'SELECT id, email, name, language FROM identities';

/** The people who sign in. */
@Injectable()
export class Identities {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async byEmail(email: string): Promise<IdentityRecord | undefined> {
    const { rows } = await this.pool.query<IdentityRecord>(`${IDENTITY} WHERE email = $1`, [email.toLowerCase()]);
    return rows[0];
  }

  async byId(id: string): Promise<IdentityRecord | undefined> {
    const { rows } = await this.pool.query<IdentityRecord>(`${IDENTITY} WHERE id = $1`, [id]);
    return rows[0];
  }

  /** Idempotent: whoever has the address already is returned, unchanged. */
  async add({ email, name, language = 'da' }: { email: string; name: string; language?: Language }): Promise<IdentityRecord> {
    // DO UPDATE, unlike DO NOTHING, returns the row also when somebody else adds it at this moment.
    const { rows } = await this.pool.query<IdentityRecord>(
      `INSERT INTO identities (id, email, name, language) VALUES (gen_random_uuid(), $1, $2, $3)
        ON CONFLICT (email) DO UPDATE SET name = identities.name RETURNING id, email, name, language`,
      [email.toLowerCase(), name, language],
    );
    const [identity] = rows;
    if (!identity) throw new Error('The identity was not added');
    return identity;
  }

  async setLanguage(id: string, language: Language): Promise<void> {
    await this.pool.query('UPDATE identities SET language = $2 WHERE id = $1', [id, language]);
  }

  async rename(id: string, name: string): Promise<void> {
    await this.pool.query('UPDATE identities SET name = $2 WHERE id = $1', [id, name]);
  }
}
