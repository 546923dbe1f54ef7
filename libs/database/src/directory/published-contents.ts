import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

export type PublishedContent = { kind: 'process_model' | 'worksheet_template' | 'register'; key: string; version: number; body: unknown; publishedAt: Date };
type NewContent = Omit<PublishedContent, 'publishedAt'>;

/** PostgreSQL's word for a row that is there already. */
const TAKEN = '23505';

/** Versions of process models, worksheets and registers, for all organisations. They are added, never changed and never taken away. */
@Injectable()
export class PublishedContents {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async all(): Promise<PublishedContent[]> {
    const { rows } = await this.pool.query<PublishedContent>('SELECT kind, key, version, body, published_at AS "publishedAt" FROM published_content ORDER BY published_at, id');
    return rows;
  }

  /** When each version of a process model was published. */
  async modelTimes(): Promise<Pick<PublishedContent, 'key' | 'version' | 'publishedAt'>[]> {
    const { rows } = await this.pool.query<Pick<PublishedContent, 'key' | 'version' | 'publishedAt'>>(
      `SELECT key, version, published_at AS "publishedAt" FROM published_content WHERE kind = 'process_model'`,
    );
    return rows;
  }

  /** Tells whether there is anything new, since nothing is ever taken away. */
  async count(): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>('SELECT count(*)::int AS count FROM published_content');
    return rows[0]?.count ?? 0;
  }

  /** All of it, or nothing when one of the versions is there already. `identityId` is the person who publishes. */
  async add(contents: readonly NewContent[], identityId: string): Promise<boolean> {
    try {
      await this.pool.query(
        `INSERT INTO published_content (id, kind, key, version, body, published_by_id)
          SELECT gen_random_uuid(), kind, key, version, body, $2 FROM jsonb_to_recordset($1::jsonb) AS c (kind text, key text, version int, body jsonb)`,
        [JSON.stringify(contents), identityId],
      );
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === TAKEN) return false;
      throw error;
    }
  }
}
