import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventLog } from '@nybrud/database';
import { type Actor, decideGate, type GateDecided, type GateDecision, type SignedRecord } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orRefuse } from '../http/problem.ts';
import { hex, Seal } from '../sealing/seal.ts';
import type { Person } from './approver-slots.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import type { GateGround } from './gate-ground.ts';
import { openBlockers } from './gate-facts.ts';
import type { RequestRecord } from './requests.repository.ts';
import { type Proof, recordOf } from './sign-off-record.ts';
import { saidIn, signingOf } from './signing-of.ts';
import type { Written } from './gate-facts.ts';

export type SignRequest = {
  actor: Actor; ground: GateGround; written: Written; request: RequestRecord; people: readonly Person[]; said: GateDecision;
  /** The hash of what was read, as 64 hex digits. */
  readSha256: string;
  proof: (Proof & { secondsAgo: number }) | undefined;
  renderedSha256: string;
};
export type SignedOff = { signOffId: string; record: SignedRecord; recordSha256: string; decided: GateDecided };

/** Takes one decider's answer: judges it, seals it and keeps it. The project's row is held, so that two who decide at once come one after the other. */
@Injectable()
export class GateSigner {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly seal: Seal,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async sign(asked: SignRequest): Promise<SignedOff> {
    const { actor, request, said, proof } = asked;
    const decided = orRefuse(decideGate(this.gateToDecide(asked), said, {
      memberId: actor.memberId, readSha256: asked.readSha256, provenSecondsAgo: proof?.secondsAgo ?? null, today: asked.ground.today,
    }));
    if (!proof) throw new Error('The rule lets nobody sign without a proof');
    const previous = await this.decisions.lastSignOff(request.projectId);
    const signedAt = this.clock.now();
    const record = recordOf({ ...asked, signature: decided.signature, proof, previous, signedAt });
    const sealed = this.seal.seal(record);
    const id = randomUUID();
    const { projectId, contentSha256, frozenById, lastEditedById } = request;
    await this.decisions.addSignOff({
      id, projectId, requestId: request.id, no: record.no, contentSha256, frozenById, lastEditedById, ...decided.signature, outcome: said.outcome,
      stepUpAt: stepUpAt(proof), signedAt, previousSha256: previous?.recordSha256 ?? null,
    }, sealed);
    await this.events.record(actor.identityId, 'sign_off.recorded', {
      projectId, requestId: request.id, gateKey: request.gateKey, phaseKey: request.phaseKey, signOffId: id, no: record.no, outcome: said.outcome,
      recordSha256: hex(sealed.sha256),
    });
    return { signOffId: id, record, recordSha256: hex(sealed.sha256), decided };
  }

  private gateToDecide({ ground, written, request }: SignRequest) {
    const { gateKey: key, phaseKey, milestone, decision } = request;
    return {
      key, phaseKey, milestoneId: milestone === '' ? null : milestone,
      contentSha256: hex(request.contentSha256), decidedAt: decision?.decidedAt.toISOString() ?? null,
      blockers: request.kind === 'gate' ? openBlockers(ground, request, written) : [],
      signing: signingOf(request, ground), said: saidIn(request),
    };
  }
}

/** The earlier of the provider's time and ours. */
const stepUpAt = ({ at, authenticatedAt }: Proof): Date => (authenticatedAt < at ? authenticatedAt : at);
