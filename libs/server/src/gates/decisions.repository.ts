import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import type { PhaseRow } from '@nybrud/domain';
import type { Sealed } from '../sealing/seal.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type NewSignOff = {
  id: string; projectId: string; requestId: string; no: number; contentSha256: Bytes; frozenById: string; lastEditedById: string; place: number; outcome: string;
  signerId: string; onBehalfOfId: string | null; deputyshipId: string | null; waiverId: string | null; stepUpAt: Date; signedAt: Date; previousSha256: Bytes | null;
};
type NewDecision = {
  id: string; projectId: string; requestId: string; no: number; gateKey: string; phaseKey: string; milestone: string; outcome: string; code: string; decidedAt: Date;
  previousSha256: Bytes | null;
};

const sealOf = ({ text: record, sha256: recordSha256, keyId, signature }: Sealed) => ({ record, recordSha256, keyId, signature });

/** Signatures and decisions, each chained in its project, and what decisions do to the project's phases. */
@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The number and hash that the next signature follows. The project's row is held, so nobody else adds one meanwhile. */
  lastSignOff(projectId: string) {
    return this.database.client.signOff.findFirst({ where: { projectId }, select: { no: true, recordSha256: true }, orderBy: { no: 'desc' } });
  }

  lastDecision(projectId: string) {
    return this.database.client.gateDecision.findFirst({ where: { projectId }, select: { no: true, recordSha256: true }, orderBy: { no: 'desc' } });
  }

  async addSignOff(signOff: NewSignOff, sealed: Sealed): Promise<void> {
    await this.database.client.signOff.create({ data: { ...signOff, ...sealOf(sealed) }, select: { id: true } });
  }

  /** With its code, by which anybody who holds the receipt can look it up: that table is global, so the organisation is named in it. */
  async addDecision(decision: NewDecision, sealed: Sealed): Promise<void> {
    await this.database.client.gateDecision.create({ data: { ...decision, ...sealOf(sealed) }, select: { id: true } });
    await this.database.client.$executeRaw`
      INSERT INTO proof_codes (code, in_tenant_id, subject_id) VALUES (${decision.code}, app.tenant_id(), ${decision.id}::uuid)`;
  }

  /** Oldest first; with their requests, since a decision is on what was sent. */
  ofProject(projectId: string) {
    return this.database.client.gateDecision.findMany({ where: { projectId }, include: { request: true, reversal: true }, orderBy: { no: 'asc' } });
  }

  find(id: string) {
    return this.database.client.gateDecision.findFirst({ where: { id }, include: { reversal: true } });
  }

  async reverse(projectId: string, decisionId: string, byId: string, reason: string): Promise<void> {
    await this.database.client.gateReversal.create({ data: { projectId, decisionId, byId, reason }, select: { id: true } });
  }

  /** Writes the phases that differ. */
  async setPhases(projectId: string, before: readonly PhaseRow[], after: readonly PhaseRow[]): Promise<void> {
    for (const row of after) {
      const was = before.find(({ phaseKey }) => phaseKey === row.phaseKey);
      if (was && was.openedOn === row.openedOn && was.closedOn === row.closedOn && was.position === row.position) continue;
      const day = (on: string | null) => (on === null ? null : new Date(`${on}T00:00:00Z`));
      await this.database.client.projectPhase.updateMany({
        where: { projectId, phaseKey: row.phaseKey }, data: { openedOn: day(row.openedOn), closedOn: day(row.closedOn), position: row.position },
      });
    }
  }

  async setTrack(projectId: string, track: string): Promise<void> {
    await this.database.client.project.update({ where: { id: projectId }, data: { track, version: { increment: 1 } }, select: { id: true } });
  }

  async addPhaseAct(data: { projectId: string; phaseKey: string; act: string; reason: string; byId: string }): Promise<void> {
    await this.database.client.phaseAct.create({ data, select: { id: true } });
  }

  /** When the phase was taken up again last. */
  async reopenedAt(projectId: string): Promise<Map<string, string>> {
    const acts = await this.database.client.phaseAct.findMany({ where: { projectId, act: 'reopen' }, orderBy: { at: 'asc' } });
    return new Map(acts.map(({ phaseKey, at }) => [phaseKey, at.toISOString()]));
  }
}
