import { Injectable } from '@nestjs/common';
import { EventLog } from '@nybrud/database';
import { addWorkingDays, undoEffect } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { type Decided, recordIn } from './decision.presenter.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import type { GateGround } from './gate-ground.ts';
import type { Stage } from './gate-scenes.ts';
import { GateSender, roundAfter } from './gate-sender.ts';
import { nextRound } from './request-envelope.ts';
import { type RequestRecord, RequestsRepository } from './requests.repository.ts';
import { SheetsOut } from './sheets-out.ts';
import { envelopeOf } from './signing-of.ts';

/** What it takes to have a decision undone: phases, worksheets and track as they were, and the paper back with its deciders. */
@Injectable()
export class Undoing {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly requests: RequestsRepository,
    private readonly sender: GateSender,
    private readonly sheets: SheetsOut,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async undo({ ground, requests }: Stage, request: Decided): Promise<void> {
    const { effect } = recordIn(request.decision);
    const { actor, project } = ground;
    await this.decisions.setPhases(project.id, project.phases, undoEffect(project.phases, effect));
    if (effect.track) await this.decisions.setTrack(project.id, effect.track.from);
    await this.events.record(actor.identityId, 'gate.reversed', {
      projectId: project.id, requestId: request.id, gateKey: request.gateKey, phaseKey: request.phaseKey, decisionId: request.decision.id,
    });
    await this.sendAgain(ground, requests, request);
  }

  /** The same paper as a new round, so that its deciders find it where they found it before. */
  private async sendAgain(ground: GateGround, requests: readonly RequestRecord[], request: RequestRecord): Promise<void> {
    const { today, rules } = ground;
    const before = envelopeOf(request);
    const dueOn = before.signing.dueOn < today ? addWorkingDays(today, rules.dueWorkingDays) : before.signing.dueOn;
    const expires = addWorkingDays(today, rules.expiryWorkingDays);
    const round = roundAfter(requests, request.gateKey, before.gate.milestoneId);
    const envelope = nextRound(before, { round, frozenAt: this.clock.now().toISOString(), dueOn, expiresOn: expires > dueOn ? expires : dueOn });
    const versions = await this.requests.versions(request.id);
    await this.sheets.handAgain(ground.actor, request);
    await this.sender.add(ground, envelope, versions.map(({ id }) => id));
  }
}
