import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestTrack, SendGate } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import {
  addWorkingDays, blockersOf, canonicalJson, changeTrack, type GateEnvelope, refuse, requestGate,
} from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orRefuse } from '../http/problem.ts';
import { hex, sha256Of } from '../sealing/seal.ts';
import { demandApprovers, type Person } from './approver-slots.ts';
import { boundValues, sheetsDue } from './bound.ts';
import { Freezer } from './freezer.ts';
import { awaitedGates, gateFacts, phaseOfGate, stateOfProject, type Written } from './gate-facts.ts';
import type { GateGround } from './gate-ground.ts';
import { envelopeOfGate, envelopeOfTrack, type Sending } from './request-envelope.ts';
import { type RequestRecord, RequestsRepository } from './requests.repository.ts';
import { stateOf } from './signing-of.ts';

/** The key by which a change of track stands among the gates. */
export const TRACK_GATE = 'spor';
type Spot = { gateKey: string; written: Written; people: readonly Person[] };

type Numbered = { gateKey: string; milestone: string | null; round: number; people: readonly Person[] };

/** Sends to decision: freezes what is asked, and who is asked. */
@Injectable()
export class GateSender {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly freezer: Freezer,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async sendGate(ground: GateGround, { gateKey, written, people }: Spot, send: SendGate): Promise<string> {
    const { actor } = ground;
    const before = await this.requests.ofProject(ground.project.id);
    const replaced = await this.replace(ground, before, send.replaces);
    const facts = gateFacts(ground, { gateKey, milestone: send.milestone }, written);
    const isAwaited = awaitedGates(ground).some((one) => one.gateKey === gateKey && one.milestoneId === send.milestone);
    const open = before.find((one) => one.id !== replaced && isOut(one, { gateKey, milestone: send.milestone }, ground.today));
    const { softReasons } = orRefuse(requestGate({ requestedAt: open?.sentAt.toISOString() ?? null, isAwaited, blockers: blockersOf(facts) }, written.sheet.softReasons));
    const base = this.base(ground, { gateKey, milestone: send.milestone, round: roundAfter(before, gateKey, send.milestone), people }, send);
    const { frozen, lastEditedById } = await this.freezer.freeze(actor, ground, sheetsDue(ground, facts), base.frozenAt);
    this.demandFourEyes(ground, base, lastEditedById);
    const envelope = envelopeOfGate({ ...base, lastEditedById, sheet: written.sheet, softReasons, frozen, bound: boundValues(ground, facts) });
    return this.add(ground, envelope, frozen.map(({ versionId }) => versionId));
  }

  async sendTrack(ground: GateGround, people: readonly Person[], { track, reason, ...send }: RequestTrack): Promise<string> {
    const { project } = ground;
    orRefuse(changeTrack(project.phases, { model: project.model, from: project.track, to: track, on: ground.today }));
    const before = await this.requests.ofProject(project.id);
    const open = before.find((one) => stateOf(one, ground.today) === 'waiting');
    if (open) orRefuse(refuse('gate_already_requested', { requestedAt: open.sentAt.toISOString() }));
    if (stateOfProject(ground) === 'completed') orRefuse(refuse('gate_not_open'));
    const base = this.base(ground, { gateKey: TRACK_GATE, milestone: null, round: roundAfter(before, TRACK_GATE, null), people }, send);
    this.demandFourEyes(ground, base, ground.actor.memberId);
    return this.add(ground, envelopeOfTrack({ ...base, lastEditedById: ground.actor.memberId, to: track, reason }), []);
  }

  /** Puts a frozen request in, and says so. */
  async add({ actor, project }: GateGround, envelope: GateEnvelope, versionIds: readonly string[]): Promise<string> {
    const text = canonicalJson(envelope);
    const contentSha256 = sha256Of(text);
    const { gate, signing, kind, lastEditedById, sender } = envelope;
    const id = randomUUID();
    const day = (on: string) => new Date(`${on}T00:00:00Z`);
    await this.requests.add({
      id, projectId: project.id, kind, gateKey: gate.key, phaseKey: gate.phaseKey, milestone: gate.milestoneId ?? '', round: gate.round, envelope: text, contentSha256,
      frozenById: sender.id, lastEditedById, signingOrder: signing.order, dueOn: day(signing.dueOn), expiresOn: day(signing.expiresOn),
    }, versionIds, signing.places.map(({ id: memberId, role }) => ({ memberId, role })));
    await this.events.record(actor.identityId, 'gate.requested', {
      projectId: project.id, requestId: id, gateKey: gate.key, phaseKey: gate.phaseKey, round: gate.round, contentSha256: hex(contentSha256),
    });
    return id;
  }

  private base(ground: GateGround, spot: Numbered, send: Pick<SendGate, 'approvers' | 'dueOn' | 'order'>): Omit<Sending, 'lastEditedById'> {
    const { actor, rules, today } = ground;
    const phase = spot.gateKey === TRACK_GATE ? currentPhase(ground) : phaseOfGate(ground, spot.gateKey);
    if (send.dueOn < today) orRefuse(refuse('due_date_passed', { dueOn: send.dueOn }));
    const ruled = spot.gateKey === TRACK_GATE ? { ...phase, signers: phase.signers.filter(({ role }) => role === 'project_owner') } : phase;
    const approvers = demandApprovers({ ground, phase: ruled, gateKey: spot.gateKey, people: spot.people, approvers: send.approvers, senderId: actor.memberId });
    const expires = addWorkingDays(today, rules.expiryWorkingDays);
    return {
      actor, ground, phase, approvers, ...spot, dueOn: send.dueOn, expiresOn: expires > send.dueOn ? expires : send.dueOn,
      order: send.order ?? rules.signingOrder, frozenAt: this.clock.now().toISOString(),
    };
  }

  /** Found out when it is sent, not when somebody tries to sign: no approver is the sender or the last who wrote. */
  private demandFourEyes({ waiverId }: GateGround, { approvers, actor, people }: Pick<Sending, 'approvers' | 'actor' | 'people'>, lastEditedById: string): void {
    const author = approvers.find(({ memberId }) => memberId === actor.memberId || memberId === lastEditedById);
    if (waiverId === null && author) orRefuse(refuse('four_eyes', { name: people.find(({ memberId }) => memberId === author.memberId)?.name }));
  }

  /** A new edition takes the place of the one that is out, as long as nobody has signed it. */
  private async replace({ actor, today, project }: GateGround, before: readonly RequestRecord[], id: string | null): Promise<string | null> {
    const replaced = before.find((one) => one.id === id);
    if (!replaced || stateOf(replaced, today) !== 'waiting') return null;
    if (replaced.signOffs.length > 0) orRefuse(refuse('already_signed', { signatures: replaced.signOffs.length }));
    await this.requests.withdraw(project.id, replaced.id, actor.memberId, 'Erstattet af en ny udgave');
    await this.events.record(actor.identityId, 'gate.withdrawn', { projectId: project.id, requestId: replaced.id, gateKey: replaced.gateKey, phaseKey: replaced.phaseKey });
    return replaced.id;
  }
}

const isOut = (request: RequestRecord, { gateKey, milestone }: { gateKey: string; milestone: string | null }, today: string) =>
  request.gateKey === gateKey && request.milestone === (milestone ?? '') && stateOf(request, today) === 'waiting';

export const roundAfter = (before: readonly RequestRecord[], gateKey: string, milestone: string | null): number =>
  1 + Math.max(0, ...before.filter((one) => one.gateKey === gateKey && one.milestone === (milestone ?? '')).map(({ round }) => round));

function currentPhase({ project }: GateGround) {
  const open = project.phases.filter(({ position, openedOn, closedOn }) => position !== null && openedOn !== null && closedOn === null);
  const first = open.sort((a, b) => (a.position ?? 0) - (b.position ?? 0))[0] ?? project.phases[0];
  const phase = project.model.phases.find(({ key }) => key === first?.phaseKey);
  if (!phase) throw new Error(`No phase of ${project.model.key} is open`);
  return phase;
}
