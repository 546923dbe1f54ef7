import { Injectable } from '@nestjs/common';
import type { DecisionParams, DecisionView } from '@nybrud/contracts';
import { type Actor, reverseDecision } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse } from '../http/problem.ts';
import { type Decided, isDecided, presentDecision, undoFacts } from './decision.presenter.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import { GateScenes, type Stage } from './gate-scenes.ts';
import type { RequestRecord } from './requests.repository.ts';
import { Undoing } from './undoing.ts';

/** Decisions that were made: the log, the receipt, and undoing one while it can be. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly scenes: GateScenes,
    private readonly decisions: DecisionsRepository,
    private readonly undoing: Undoing,
    private readonly answers: AnswersService,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(actor: Actor, projectId: string): Promise<DecisionView[]> {
    const stage = await this.scenes.stage(actor, projectId);
    const decided = stage.requests.filter(isDecided).sort((a, b) => b.decision.no - a.decision.no);
    return decided.map((request) => this.present(stage, request));
  }

  async show(actor: Actor, { projectId, decisionId }: DecisionParams): Promise<DecisionView> {
    const stage = await this.scenes.stage(actor, projectId);
    return this.present(stage, decidedBy(stage, decisionId));
  }

  async reverse(actor: Actor, { projectId, decisionId }: DecisionParams, reason: string): Promise<DecisionView> {
    orNotFound(await this.answers.lock(projectId));
    const stage = await this.scenes.stage(actor, projectId);
    const request = decidedBy(stage, decisionId);
    orRefuse(reverseDecision(undoFacts({ ground: stage.ground, request, now: this.clock.now(), followed: hasFollowed(stage, request) }), actor.memberId));
    await this.decisions.reverse(projectId, decisionId, actor.memberId, reason);
    await this.undoing.undo(stage, request);
    return this.show(actor, { projectId, decisionId });
  }

  private present(stage: Stage, request: Decided): DecisionView {
    return presentDecision({ stage, request, now: this.clock.now(), followed: hasFollowed(stage, request) });
  }
}

function decidedBy({ requests }: Stage, decisionId: string): Decided {
  return orNotFound(requests.filter(isDecided).find(({ decision }) => decision.id === decisionId));
}

/** Something rests on it: a later request, a phase act, or a condition that is done. */
function hasFollowed({ requests, ground }: Stage, { decision }: RequestRecord): boolean {
  const at = decision?.decidedAt ?? new Date(0);
  const later = requests.some(({ sentAt }) => sentAt > at);
  const acted = [...ground.reopenedAt.values()].some((reopened) => reopened > at.toISOString());
  return later || acted;
}
