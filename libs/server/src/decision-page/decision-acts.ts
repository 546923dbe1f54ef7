import { Inject, Injectable } from '@nestjs/common';
import { StepUps, TenantDatabase } from '@nybrud/database';
import { STEP_UP_SECONDS } from '@nybrud/domain';
import { DecisionsService } from '../gates/decisions.service.ts';
import { RequestActs } from '../gates/request-acts.ts';
import { SigningService } from '../gates/signing.service.ts';
import { scopeOf } from '../http/actor.ts';
import { ProblemException } from '../http/problem.ts';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';
import { decisionIn, type Fields, one } from './decision-form.ts';
import { DecisionPages, type Visit } from './decision-pages.ts';

/** What the forms of a decider do. Proof of who one is comes first and by itself: it takes its time, and nothing waits for it. */
@Injectable()
export class DecisionActs {
  constructor(
    private readonly pages: DecisionPages,
    private readonly signing: SigningService,
    private readonly acts: RequestActs,
    private readonly decisions: DecisionsService,
    private readonly database: TenantDatabase,
    private readonly stepUps: StepUps,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  async sign(visit: Visit, fields: Fields): Promise<void> {
    const { actor, request } = visit;
    const decision = decisionIn(fields);
    const proof = await this.prove(visit);
    await this.database.write(scopeOf(actor), async () => {
      const renderedSha256 = await this.pages.renderedSha256(visit);
      await this.signing.sign(actor, request, { decision, readSha256: one(fields, 'sha256'), renderedSha256, proof });
    });
  }

  async delegate({ actor, request }: Visit, fields: Fields): Promise<void> {
    const [toId, reason] = [one(fields, 'to'), one(fields, 'reason')];
    if (toId === '' || reason === '') throw new ProblemException('invalid_request');
    await this.database.write(scopeOf(actor), () => this.acts.delegate(actor, request, { toId, reason }));
  }

  async undo({ actor, request }: Visit, fields: Fields): Promise<void> {
    const reason = one(fields, 'reason');
    if (reason === '') throw new ProblemException('invalid_request');
    await this.database.write(scopeOf(actor), () => this.decisions.reverse(actor, { projectId: request.projectId, decisionId: one(fields, 'decision') }, reason));
  }

  private async prove({ person }: Visit) {
    const latest = await this.stepUps.latest(person.sessionId, person.identityId);
    if (latest && latest.secondsAgo <= STEP_UP_SECONDS) return latest;
    if (!this.surroundings.demo) throw new ProblemException('step_up_required');
    await this.stepUps.record(person.sessionId, person.identityId, 'demo');
    return this.stepUps.latest(person.sessionId, person.identityId);
  }
}
