import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

/** Where to look for the decision of a printed code. A code is put in with its decision, in the same transaction. */
@Injectable()
export class ProofCodes {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  async find(code: string): Promise<{ tenantId: string; decisionId: string } | undefined> {
    const { rows } = await this.pool.query<{ tenantId: string; decisionId: string }>(
      'SELECT in_tenant_id AS "tenantId", subject_id AS "decisionId" FROM proof_codes WHERE code = $1', [code],
    );
    return rows[0];
  }
}
