import { Injectable } from '@nestjs/common';
import type { GateFieldParams, GateFieldView, GateParams, GateQuery, GatesView, GateView, RequestRowView, RequestTrack, SaveGateField, SendGate } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { orNotFound, ProblemException } from '../http/problem.ts';
import { awaitedGates, phaseOfGate } from './gate-facts.ts';
import type { GateGround } from './gate-ground.ts';
import { maySend, presentAwaited, presentGate } from './gates.presenter.ts';
import { GateScenes } from './gate-scenes.ts';
import { GateSender } from './gate-sender.ts';
import { GateSheets } from './gate-sheet.ts';

/** The gates of a project: what they lack, what is written for them, and sending them to decision. */
@Injectable()
export class GatesService {
  constructor(
    private readonly scenes: GateScenes,
    private readonly sheets: GateSheets,
    private readonly sender: GateSender,
    private readonly answers: AnswersService,
  ) {}

  async list(actor: Actor, projectId: string): Promise<GatesView> {
    const stage = await this.scenes.stage(actor, projectId);
    const awaited = awaitedGates(stage.ground).map(({ gateKey, milestoneId }) => presentAwaited(this.scenes.at(stage, { gateKey, milestone: milestoneId })));
    return { awaited, requests: stage.requests.map((request) => this.scenes.present(stage, request)) };
  }

  async open(actor: Actor, { projectId, gateKey }: GateParams, { milestone: given }: GateQuery): Promise<GateView> {
    const milestone = given ?? null;
    const stage = await this.scenes.stage(actor, projectId);
    phaseOfGate(stage.ground, gateKey);
    return presentGate(await this.scenes.withAuthor(this.scenes.at(stage, { gateKey, milestone })));
  }

  /** Keeps a field that was written for the decision, over the version that was read. */
  async saveField(actor: Actor, params: GateFieldParams, { milestone: given }: GateQuery, save: SaveGateField): Promise<GateFieldView> {
    const milestone = given ?? null;
    const { ground } = await this.scenes.stage(actor, params.projectId);
    const phase = phaseOfGate(ground, params.gateKey);
    this.demandMilestone(ground, milestone);
    return this.sheets.save(actor, params, save, { phase, milestone });
  }

  async send(actor: Actor, { projectId, gateKey }: GateParams, send: SendGate): Promise<RequestRowView> {
    orNotFound(await this.answers.lock(projectId));
    await this.scenes.holdSheets(projectId);
    const stage = await this.scenes.stage(actor, projectId);
    if (!maySend(actor, phaseOfGate(stage.ground, gateKey).key)) throw new ProblemException('not_permitted');
    const { written } = this.scenes.at(stage, { gateKey, milestone: send.milestone });
    return this.scenes.show(actor, projectId, await this.sender.sendGate(stage.ground, { gateKey, written, people: stage.people }, send));
  }

  async sendTrack(actor: Actor, projectId: string, send: RequestTrack): Promise<RequestRowView> {
    orNotFound(await this.answers.lock(projectId));
    const stage = await this.scenes.stage(actor, projectId);
    return this.scenes.show(actor, projectId, await this.sender.sendTrack(stage.ground, stage.people, send));
  }

  private demandMilestone({ milestones }: GateGround, milestone: string | null): void {
    if (milestone !== null && !milestones.some(({ key }) => key === milestone)) throw new ProblemException('not_found');
  }
}
