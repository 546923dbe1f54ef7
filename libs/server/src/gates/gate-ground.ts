import { Injectable } from '@nestjs/common';
import { type Actor, type DecisionFacts, type DecisionRules, type Deputyship, gateOutcomeKey } from '@nybrud/domain';
import { TasksService } from '../tasks/tasks.service.ts';
import type { Ground } from '../worksheets/worksheet-ground.ts';
import { type SheetsOfProject, WorksheetFactsService } from '../worksheets/worksheet-facts.service.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import { OrganisationGround } from './organisation-ground.ts';

type DecisionRow = Awaited<ReturnType<DecisionsRepository['ofProject']>>[number];

/** Everything that the gates of a project are judged by, read once, whoever looks. */
export type GateGround = Omit<SheetsOfProject, 'ground' | 'shared'> & Pick<Ground, 'project' | 'rows' | 'shared' | 'milestones' | 'today'> & {
  actor: Actor;
  /** All of them, also those undone; oldest first. */
  decisions: DecisionRow[];
  /** Those that count: at gates, and not undone. */
  decided: DecisionFacts[];
  /** By phase: when it was taken up again last. */
  reopenedAt: ReadonlyMap<string, string>;
  rules: DecisionRules;
  deputyships: Deputyship[];
  waiverId: string | null;
  tasks: Awaited<ReturnType<TasksService['ofProject']>>;
};

export type GateSpot = { gateKey: string; milestone: string | null };

@Injectable()
export class GateGrounds {
  constructor(
    private readonly worksheets: WorksheetFactsService,
    private readonly decisions: DecisionsRepository,
    private readonly organisation: OrganisationGround,
    private readonly tasks: TasksService,
  ) {}

  async of(actor: Actor, projectId: string): Promise<GateGround> {
    const { ground, ...facts } = await this.worksheets.of(actor, projectId);
    const { project, rows, shared, milestones, today } = ground;
    const decisions = await this.decisions.ofProject(projectId);
    return {
      ...facts, project, rows, shared, milestones, today, actor, decisions,
      decided: decisions.filter(({ request, reversal }) => request.kind === 'gate' && !reversal).map(factsOf),
      reopenedAt: await this.decisions.reopenedAt(projectId),
      tasks: await this.tasks.ofProject(projectId),
      ...(await this.organisation.of(projectId, today)),
    };
  }
}

const factsOf = ({ gateKey, milestone, outcome, decidedAt }: DecisionRow): DecisionFacts => ({
  gateKey, milestoneId: milestone === '' ? null : milestone, outcome: gateOutcomeKey.parse(outcome), decidedAt: decidedAt.toISOString(),
});
