import { Injectable } from '@nestjs/common';
import type { Delegate, RequestParams, RequestRowView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, delegate, nextSigners, refuse, withdraw } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { GateScenes, type Stage } from './gate-scenes.ts';
import { type RequestRecord, RequestsRepository } from './requests.repository.ts';
import { SheetsOut } from './sheets-out.ts';
import { signingOf } from './signing-of.ts';

const about = ({ id: requestId, projectId, gateKey, phaseKey }: RequestRecord) => ({ projectId, requestId, gateKey, phaseKey });

/** What can be done with a request besides signing it. */
@Injectable()
export class RequestActs {
  constructor(
    private readonly scenes: GateScenes,
    private readonly requests: RequestsRepository,
    private readonly sheets: SheetsOut,
    private readonly answers: AnswersService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async withdraw(actor: Actor, params: RequestParams, reason: string): Promise<RequestRowView> {
    const { stage, request } = await this.hold(actor, params);
    this.demandUndecided(request);
    orRefuse(withdraw(signingOf(request, stage.ground), actor.memberId, this.clock.now().toISOString()));
    await this.requests.withdraw(params.projectId, request.id, actor.memberId, reason);
    await this.sheets.takeBack(actor, request);
    await this.events.record(actor.identityId, 'gate.withdrawn', about(request));
    return this.scenes.show(actor, params.projectId, request.id);
  }

  async delegate(actor: Actor, params: RequestParams, { toId, reason }: Delegate): Promise<RequestRowView> {
    const { stage, request } = await this.hold(actor, params);
    this.demandUndecided(request);
    if (!stage.people.some(({ memberId }) => memberId === toId)) throw new ProblemException('not_a_member');
    const { delegations } = orRefuse(delegate(signingOf(request, stage.ground), { fromId: actor.memberId, toId, today: stage.ground.today }));
    const made = delegations.at(-1);
    if (!made) throw new Error('The rule passes a place on, or refuses');
    await this.requests.delegate({ projectId: params.projectId, requestId: request.id, place: made.place, fromId: actor.memberId, toId, reason });
    await this.events.record(actor.identityId, 'gate.delegated', { ...about(request), place: made.place, memberId: toId });
    return this.scenes.show(actor, params.projectId, request.id);
  }

  /** Reminds those whose turn it is, at most every third working day. */
  async remind(actor: Actor, params: RequestParams): Promise<RequestRowView> {
    const { stage, request } = await this.hold(actor, params);
    const { can } = this.scenes.present(stage, request);
    if (request.frozenById !== actor.memberId) orRefuse(refuse('not_the_sender'));
    this.demandUndecided(request);
    if (!can.remind) orRefuse(refuse('reminded_recently'));
    for (const { memberId: toId } of nextSigners(signingOf(request, stage.ground), stage.ground.today)) {
      await this.requests.remind({ projectId: params.projectId, requestId: request.id, byId: actor.memberId, toId });
      await this.events.record(actor.identityId, 'gate.reminded', { ...about(request), memberId: toId });
    }
    return this.scenes.show(actor, params.projectId, request.id);
  }

  private demandUndecided({ decision }: RequestRecord): void {
    if (decision) orRefuse(refuse('gate_already_decided', { decidedAt: decision.decidedAt.toISOString() }));
  }

  private async hold(actor: Actor, { projectId, requestId }: RequestParams): Promise<{ stage: Stage; request: RequestRecord }> {
    orNotFound(await this.answers.lock(projectId));
    const stage = await this.scenes.stage(actor, projectId);
    return { stage, request: orNotFound(stage.requests.find(({ id }) => id === requestId)) };
  }
}
