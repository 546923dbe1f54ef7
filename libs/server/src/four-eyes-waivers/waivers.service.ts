import { Injectable } from '@nestjs/common';
import type { AddFourEyesWaiver, FourEyesWaiverView } from '@nybrud/contracts';
import { dayFrom, EventLog } from '@nybrud/database';
import { type Actor, waiveFourEyes } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { type WaiverRow, WaiversRepository } from './waivers.repository.ts';

/** Exceptions from four eyes, given by an administrator for one project and a time. */
@Injectable()
export class WaiversService {
  constructor(
    private readonly waivers: WaiversRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** The exception that holds in the project on the day. */
  async inForce(projectId: string, today: string): Promise<FourEyesWaiverView | null> {
    const row = await this.waivers.on(projectId, today);
    return row && presentWaiver(row, today);
  }

  async list(projectId: string): Promise<FourEyesWaiverView[]> {
    return (await this.waivers.ofProject(projectId)).map((row) => presentWaiver(row, this.clock.today()));
  }

  async add(actor: Actor, { projectId, ...given }: AddFourEyesWaiver): Promise<FourEyesWaiverView> {
    const today = this.clock.today();
    if (!(await this.waivers.isProject(projectId))) throw new ProblemException('not_found');
    const waiver = orRefuse(waiveFourEyes(given, today));
    const row = await this.waivers.add({ projectId, ...waiver, givenById: actor.memberId });
    await this.events.record(actor.identityId, 'four_eyes.waived', { projectId, waiverId: row.id });
    return presentWaiver(row, today);
  }
}

function presentWaiver({ id, projectId, reason, untilOn, givenBy, givenAt }: WaiverRow, today: string): FourEyesWaiverView {
  const until = dayFrom(untilOn);
  return { id, projectId, reason, until, isInForce: today <= until, givenBy: givenBy.name, givenAt: givenAt.toISOString() };
}
