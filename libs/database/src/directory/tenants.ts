import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

export type TenantRecord = { id: string; slug: string; name: string; kind: string; contactEmail: string; contactPhone: string };

const TENANT = `SELECT id, slug, name, kind, contact_email AS "contactEmail", contact_phone AS "contactPhone" FROM tenants`;

/** The organisations. They are made by the operator, as app_owner. */
@Injectable()
export class Tenants {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async bySlug(slug: string): Promise<TenantRecord | undefined> {
    const { rows } = await this.pool.query<TenantRecord>(`${TENANT} WHERE slug = $1`, [slug]);
    return rows[0];
  }

  /** The organisations of a person's memberships, by name. */
  async byIds(ids: string[]): Promise<TenantRecord[]> {
    const { rows } = await this.pool.query<TenantRecord>(`${TENANT} WHERE id = ANY ($1) ORDER BY name COLLATE "da-x-icu", slug`, [ids]);
    return rows;
  }
}
