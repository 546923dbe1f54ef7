import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import { EventLog } from '@nybrud/database';
import { type Actor, actOnPhase, allows, type PhaseAct, type Result, type PhaseRow } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { orNotFound, orRefuse, ProblemException } from '../http/problem.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import { stateOfProject } from './gate-facts.ts';
import { type GateGround, GateGrounds } from './gate-ground.ts';
import type { GatesView } from '@nybrud/contracts';
import { GatesService } from './gates.service.ts';

type Place = { projectId: string; phaseKey: string };
const EVENTS = { open: 'phase.opened', reopen: 'phase.reopened', skip: 'phase.skipped' } as const;

/** Phases that are taken up beside others, taken up again or left out. Whatever was written in them stays. */
@Injectable()
export class PhaseActsService {
  constructor(
    private readonly grounds: GateGrounds,
    private readonly decisions: DecisionsRepository,
    private readonly gates: GatesService,
    private readonly answers: AnswersService,
    private readonly events: EventLog,
  ) {}

  async act(actor: Actor, { projectId, phaseKey }: Place, act: PhaseAct): Promise<GatesView> {
    orNotFound(await this.answers.lock(projectId));
    if (!mayAct(actor, act)) throw new ProblemException('not_permitted');
    const ground = await this.grounds.of(actor, projectId);
    const after = orRefuse(judge(ground, phaseKey, act));
    await this.decisions.setPhases(projectId, ground.project.phases, after);
    await this.decisions.addPhaseAct({ projectId, phaseKey, act: act.act, reason: 'reason' in act ? act.reason : '', byId: actor.memberId });
    await this.events.record(actor.identityId, EVENTS[act.act], { projectId, phaseKey });
    return this.gates.list(actor, projectId);
  }
}

/** A stopped project has its phase open still: to take it up again is to let it go on. */
function judge(ground: GateGround, phaseKey: string, act: PhaseAct): Result<PhaseRow[]> {
  const { phases } = ground.project;
  const row = phases.find((one) => one.phaseKey === phaseKey);
  const isStopped = act.act === 'reopen' && stateOfProject(ground) === 'stopped' && row?.openedOn != null && row.closedOn === null;
  return isStopped ? { ok: true, value: [...phases] } : actOnPhase(phases, phaseKey, act, ground.today);
}

/** The lead takes up phases beside each other; to leave one out or take it up again is for those who decide on the track. */
function mayAct({ project }: Actor, { act }: PhaseAct): boolean {
  const roles = project?.roles ?? [];
  return allows(rights(), roles, 'track_change', 'full') || (act === 'open' && allows(rights(), roles, 'gate_submit', 'full'));
}
