import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { AddDeputyship, DeputyshipView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, addDeputyship, canManagePeople, type Deputyship, isInForce } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { deputyshipOf, presentDeputyship } from './deputyships.presenter.ts';
import { type DeputyshipRow, DeputyshipsRepository } from './deputyships.repository.ts';

/** Who signs for whom, and when. */
@Injectable()
export class DeputyshipsService {
  constructor(
    private readonly deputyships: DeputyshipsRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** All that hold on the day. */
  async inForce(today: string): Promise<Deputyship[]> {
    return (await this.deputyships.on(today)).map(deputyshipOf).filter((one) => isInForce(one, today));
  }

  /** One's own, given and received; an administrator sees all. */
  async list(actor: Actor): Promise<DeputyshipView[]> {
    return (await this.deputyships.list(manages(actor) ? null : actor.memberId)).map((row) => this.present(actor, row));
  }

  async add(actor: Actor, { principalId = actor.memberId, ...given }: AddDeputyship): Promise<DeputyshipView> {
    if (!mayDispose(actor, principalId)) throw new ProblemException('not_permitted');
    const areMembers = (await this.deputyships.lockMember(principalId)) && (await this.deputyships.isMember(given.deputyId));
    if (!areMembers) throw new ProblemException('not_a_member');
    const before = (await this.deputyships.ofPrincipal(principalId)).map(deputyshipOf);
    const { endedOn: _, ...added } = orRefuse(addDeputyship({ id: randomUUID(), principalId, endedOn: null, ...given }, { given: before, today: this.clock.today() }));
    const row = await this.deputyships.add({ ...added, madeById: actor.memberId });
    await this.events.record(actor.identityId, 'deputyship.made', { deputyshipId: row.id });
    return this.present(actor, row);
  }

  /** At once: what the deputy has signed stands, and nothing more can be signed. To end what has ended changes nothing. */
  async end(actor: Actor, deputyshipId: string): Promise<void> {
    const { principalId } = orNotFound(await this.deputyships.find(deputyshipId));
    if (!mayDispose(actor, principalId)) throw new ProblemException('not_permitted');
    if (await this.deputyships.end(deputyshipId, actor.memberId)) await this.events.record(actor.identityId, 'deputyship.ended', { deputyshipId });
  }

  private present(actor: Actor, row: DeputyshipRow): DeputyshipView {
    return presentDeputyship(row, this.clock.today(), mayDispose(actor, row.principalId));
  }
}

const manages = ({ roles }: Actor) => canManagePeople(rights(), roles);
/** Over a signature disposes whoever it is, or an administrator when they are away. */
const mayDispose = (actor: Actor, principalId: string) => principalId === actor.memberId || manages(actor);
