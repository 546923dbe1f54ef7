import { Injectable } from '@nestjs/common';
import { worksheetTemplates } from '@nybrud/content';
import {
  type Actor, type DecisionFacts, type DecisionRules, type Deputyship, type GateFacts, type Phase, phaseStatuses, type TaskFacts, valueIn,
} from '@nybrud/domain';
import { DecisionRulesService } from '../decision-rules/decision-rules.service.ts';
import { DeputyshipsService } from '../deputyships/deputyships.service.ts';
import { WaiversService } from '../four-eyes/waivers.service.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound } from '../http/problem.ts';
import { TasksService } from '../tasks/tasks.service.ts';
import { type WorksheetGround, WorksheetFactsService } from '../worksheets/worksheet-facts.service.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import { type GateSheet, GateSheets } from './gate-sheet.ts';

type DecisionRow = Awaited<ReturnType<DecisionsRepository['ofProject']>>[number];

/** Everything that the gates of a project are judged by, read once. */
export type GateGround = {
  actor: Actor;
  today: string;
  worksheets: WorksheetGround;
  /** All of them, also those undone; oldest first. */
  decisions: DecisionRow[];
  /** Those that count: at gates, and not undone. */
  decided: DecisionFacts[];
  reopenedAt: ReadonlyMap<string, string>;
  rules: DecisionRules;
  deputyships: Deputyship[];
  waiverId: string | null;
  tasks: TaskFacts[];
  milestoneIds: string[];
};

export type GateSpot = { gateKey: string; milestone: string | null };

@Injectable()
export class GateGrounds {
  constructor(
    private readonly worksheets: WorksheetFactsService,
    private readonly decisions: DecisionsRepository,
    private readonly organisation: OrganisationGround,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, projectId: string): Promise<GateGround> {
    const worksheets = await this.worksheets.of(actor, projectId);
    const decisions = await this.decisions.ofProject(projectId);
    const today = this.clock.today();
    return {
      actor, today, worksheets, decisions,
      decided: decisions.filter(({ request, reversal }) => request.kind === 'gate' && !reversal).map(factsOf),
      reopenedAt: await this.decisions.reopenedAt(projectId),
      ...(await this.organisation.of(projectId, today)),
      tasks: await this.tasks.forGate(projectId),
      milestoneIds: worksheets.milestones.map(({ id }) => id),
    };
  }
}

/** How the organisation decides. */
@Injectable()
export class OrganisationGround {
  constructor(
    private readonly rules: DecisionRulesService,
    private readonly deputyships: DeputyshipsService,
    private readonly waivers: WaiversService,
  ) {}

  async of(projectId: string, today: string) {
    return {
      rules: await this.rules.current(),
      deputyships: await this.deputyships.inForce(today),
      waiverId: (await this.waivers.inForce(projectId, today))?.id ?? null,
    };
  }
}

const factsOf = ({ gateKey, milestone, outcome, decidedAt }: DecisionRow): DecisionFacts => ({
  gateKey, milestoneId: milestone === '' ? null : milestone, outcome: OUTCOMES.parse(outcome), decidedAt: decidedAt.toISOString(),
});
