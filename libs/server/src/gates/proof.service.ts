import { Injectable } from '@nestjs/common';
import type { ProofView } from '@nybrud/contracts';
import { ProofCodes, TenantDatabase, Tenants } from '@nybrud/database';
import { orNotFound } from '../http/problem.ts';
import { hex, Seal } from '../sealing/seal.ts';
import { DecisionsRepository } from './decisions.repository.ts';

/** That a printed code belongs to a decision: when and in which organisation, and nothing of what was decided. */
@Injectable()
export class ProofService {
  constructor(
    private readonly codes: ProofCodes,
    private readonly tenants: Tenants,
    private readonly database: TenantDatabase,
    private readonly decisions: DecisionsRepository,
    private readonly seal: Seal,
  ) {}

  /** A code whose decision does not carry the server's signature answers as one that does not exist. */
  async show(code: string): Promise<ProofView> {
    const { tenantId, decisionId } = orNotFound(await this.codes.find(code));
    const decision = orNotFound(await this.database.read({ tenantId }, () => this.decisions.find(decisionId)));
    const isGenuine = decision.code === code && (await this.seal.isGenuine(decision));
    const [tenant] = await this.tenants.byIds([tenantId]);
    const { decidedAt, reversal, keyId, recordSha256 } = orNotFound(isGenuine ? decision : null);
    return { code, organisation: orNotFound(tenant).name, decidedAt: decidedAt.toISOString(), reversed: reversal !== null, keyId, recordSha256: hex(recordSha256) };
  }
}
