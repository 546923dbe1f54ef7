import { Injectable } from '@nestjs/common';
import type { RequestParams, SignedOffView } from '@nybrud/contracts';
import { type Actor, type GateDecision, refuse } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { orNotFound, orRefuse } from '../http/problem.ts';
import { hex } from '../sealing/seal.ts';
import { DecisionsService } from './decisions.service.ts';
import { GateScenes, type Stage } from './gate-scenes.ts';
import { GateSettler } from './gate-settler.ts';
import { GateSigner, type SignedOff, type SignRequest } from './gate-signer.ts';
import type { RequestRecord } from './requests.repository.ts';

export type SignGiven = { decision: GateDecision } & Pick<SignRequest, 'readSha256' | 'proof' | 'renderedSha256'>;
/** A change of track is answered with yes or no. */
const TRACK_ANSWERS: readonly GateDecision['outcome'][] = ['go', 'revise'];

/** Signing: one answer is taken, and when all have answered the decision is made. */
@Injectable()
export class SigningService {
  constructor(
    private readonly scenes: GateScenes,
    private readonly signer: GateSigner,
    private readonly settler: GateSettler,
    private readonly decisions: DecisionsService,
    private readonly answers: AnswersService,
  ) {}

  async sign(actor: Actor, { projectId, requestId }: RequestParams, { decision: said, ...given }: SignGiven): Promise<SignedOffView> {
    orNotFound(await this.answers.lock(projectId));
    const stage = await this.scenes.stage(actor, projectId);
    const request = orNotFound(stage.requests.find(({ id }) => id === requestId));
    if (request.kind === 'track' && !TRACK_ANSWERS.includes(said.outcome)) orRefuse(refuse('wrong_type', { field: 'outcome', expected: TRACK_ANSWERS }));
    const { written } = this.scenes.at(stage, { gateKey: request.gateKey, milestone: request.milestone === '' ? null : request.milestone });
    const signed = await this.signer.sign({ actor, ground: stage.ground, written, people: stage.people, request, said, ...given });
    const decisionId = await this.settle(actor, { stage, request, signed });
    return this.present(actor, { projectId, requestId, decisionId, signed });
  }

  private async settle(actor: Actor, { stage, request, signed }: { stage: Stage; request: RequestRecord; signed: SignedOff }): Promise<string | null> {
    const { decision } = signed.decided;
    if (decision === null) return null;
    const signOffs = [...request.signOffs.map(({ recordSha256 }) => hex(recordSha256)), signed.recordSha256];
    return this.settler.settle({ actor, ground: stage.ground, request, decision, signOffs });
  }

  private async present(actor: Actor, { projectId, requestId, decisionId, signed }: { projectId: string; requestId: string; decisionId: string | null; signed: SignedOff }): Promise<SignedOffView> {
    const { signOffId, record } = signed;
    return {
      signOffId, no: record.no, signedAt: record.signedAt, statement: record.statement,
      request: await this.scenes.show(actor, projectId, requestId),
      decision: decisionId === null ? null : await this.decisions.show(actor, { projectId, decisionId }),
    };
  }
}
