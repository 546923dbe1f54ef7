import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventLog } from '@nybrud/database';
import {
  type Actor, afterDecision, applyEffect, changeTrack, type DecisionEffect, type DecisionRecord, decisionRecord, type GateDecision, goesOn, type PhaseRow, type WorksheetState,
} from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { orRefuse } from '../http/problem.ts';
import { hex, Seal } from '../sealing/seal.ts';
import { TasksService } from '../tasks/tasks.service.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import type { GateGround } from './gate-ground.ts';
import type { RequestRecord } from './requests.repository.ts';
import { SheetsOut } from './sheets-out.ts';
import { envelopeOf } from './signing-of.ts';

type Settling = { actor: Actor; ground: GateGround; request: RequestRecord; decision: GateDecision; signOffs: string[] };

/** Turns the signatures of a request into the decision they come to, and does what follows from it. */
@Injectable()
export class GateSettler {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly sheets: SheetsOut,
    private readonly tasks: TasksService,
    private readonly seal: Seal,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async settle(settling: Settling): Promise<string> {
    const { actor, ground, request, decision } = settling;
    const { projectId, gateKey, phaseKey, milestone } = request;
    const decidedAt = this.clock.now();
    const { effect, phases } = effectOf(settling, decidedAt);
    const id = randomUUID();
    const previous = await this.decisions.lastDecision(projectId);
    const record = this.record(settling, { effect, previous, decidedAt });
    const sealed = this.seal.seal(record);
    await this.decisions.addDecision({
      id, projectId, requestId: request.id, no: record.no, gateKey, phaseKey, milestone, outcome: decision.outcome, code: record.code, decidedAt,
      previousSha256: previous?.recordSha256 ?? null,
    }, sealed);
    await this.decisions.setPhases(projectId, ground.project.phases, phases);
    if (effect.track) await this.decisions.setTrack(projectId, effect.track.to);
    await this.sheets.release(actor, request, stateFor(decision));
    await this.giveConditions(settling, id);
    await this.events.record(actor.identityId, 'gate.decided', {
      projectId, requestId: request.id, gateKey, phaseKey, decisionId: id, no: record.no, outcome: decision.outcome, recordSha256: hex(sealed.sha256),
    });
    await this.tellEffect(settling, id, effect);
    return id;
  }

  private record({ request, decision, signOffs }: Settling, { effect, previous, decidedAt }: { effect: DecisionEffect; previous: { no: number; recordSha256: Uint8Array } | null; decidedAt: Date }): DecisionRecord {
    return decisionRecord.parse({
      v: 1, no: (previous?.no ?? 0) + 1, requestId: request.id, contentSha256: hex(request.contentSha256), kind: request.kind, gateKey: request.gateKey,
      phaseKey: request.phaseKey, milestoneId: request.milestone === '' ? null : request.milestone, decision, effect, signOffs, code: newCode(),
      previousSha256: previous ? hex(previous.recordSha256) : null, decidedAt: decidedAt.toISOString(),
    });
  }

  /** Each condition is a task of whoever got it. */
  private async giveConditions({ actor, request, decision }: Settling, decisionId: string): Promise<void> {
    if (decision.outcome !== 'go_with_conditions') return;
    for (const { text, ownerMemberId, dueOn } of decision.conditions) {
      await this.tasks.make(actor, request.projectId, { origin: 'condition', title: text, ownerId: ownerMemberId, dueOn, decisionId });
    }
  }

  private async tellEffect({ actor, request: { projectId } }: Settling, decisionId: string, { closesPhase, opensPhase, track }: DecisionEffect): Promise<void> {
    if (track) await this.events.record(actor.identityId, 'track.changed', { projectId, decisionId, ...track });
    if (closesPhase !== null) await this.events.record(actor.identityId, 'phase.closed', { projectId, phaseKey: closesPhase });
    if (opensPhase !== null) await this.events.record(actor.identityId, 'phase.opened', { projectId, phaseKey: opensPhase });
  }
}

const stateFor = (decision: GateDecision): WorksheetState => (goesOn(decision) ? 'underskrevet' : 'returneret');

/** Unambiguous when read aloud: no I, O, 0 or 1. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const newCode = (): string => [...randomBytes(12)].map((byte) => LETTERS[byte % LETTERS.length]).join('').replace(/(.{4})(?=.)/g, '$1-');

function effectOf(settling: Settling, decidedAt: Date): { effect: DecisionEffect; phases: PhaseRow[] } {
  return settling.request.kind === 'track' ? effectOfTrack(settling) : effectOfGate(settling, decidedAt);
}

function effectOfGate({ ground, request, decision }: Settling, decidedAt: Date): { effect: DecisionEffect; phases: PhaseRow[] } {
  const { project, decided, today, milestones, reopenedAt } = ground;
  const { gateKey, phaseKey, milestone } = request;
  const newest = { gateKey, milestoneId: milestone === '' ? null : milestone, outcome: decision.outcome, decidedAt: decidedAt.toISOString() };
  const after = afterDecision({
    model: project.model, trackKey: project.track, phaseKey, rows: project.phases, milestoneIds: milestones.map(({ key }) => key),
    reopenedAt: reopenedAt.get(phaseKey) ?? null, decisions: [...decided, newest],
  });
  const { closesPhase, opensPhase, state } = after;
  return { effect: { closesPhase, opensPhase, state, track: null }, phases: applyEffect(project.phases, after, today) };
}

function effectOfTrack({ ground: { project, today }, request, decision }: Settling): { effect: DecisionEffect; phases: PhaseRow[] } {
  const change = envelopeOf(request).trackChange;
  if (!change || !goesOn(decision)) return { effect: { closesPhase: null, opensPhase: null, state: 'active', track: null }, phases: project.phases };
  const phases = orRefuse(changeTrack(project.phases, { model: project.model, from: project.track, to: change.to, on: today }));
  const opened = phases.find((row) => row.openedOn !== null && project.phases.find(({ phaseKey }) => phaseKey === row.phaseKey)?.openedOn === null);
  return { effect: { closesPhase: null, opensPhase: opened?.phaseKey ?? null, state: 'active', track: { from: project.track, to: change.to } }, phases };
}
