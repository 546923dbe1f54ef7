import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { DecisionRulesView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, canManagePeople, type DecisionRules, decisionRules, judgeDecisionRules, usualDecisionRules } from '@nybrud/domain';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { decisionChoices, signers } from './decision-rules.choices.ts';
import { DecisionRulesRepository } from './decision-rules.repository.ts';

/** How the organisation decides: versions, of which the newest counts. */
@Injectable()
export class DecisionRulesService {
  constructor(
    private readonly rules: DecisionRulesRepository,
    private readonly events: EventLog,
  ) {}

  /** The rules that a decision follows now. */
  async current(): Promise<DecisionRules> {
    return rulesOf(await this.rules.newest());
  }

  async show({ roles }: Actor): Promise<DecisionRulesView> {
    const newest = await this.rules.newest();
    return {
      version: newest?.version ?? 0,
      rules: rulesOf(newest),
      changedBy: newest?.madeBy.name ?? null,
      changedAt: newest?.madeAt.toISOString() ?? null,
      choices: decisionChoices(),
      can: { change: canManagePeople(rights(), roles) },
    };
  }

  /** What is under way keeps the rules it was sent under. */
  async change(actor: Actor, rules: DecisionRules, readVersion: number): Promise<DecisionRulesView> {
    orRefuse(judgeDecisionRules(rules, { roles: signers().map(({ key }) => key), phases: decisionChoices().phases.map(({ key }) => key) }));
    const before = await this.rules.newest();
    const version = readVersion + 1;
    const isAdded = (before?.version ?? 0) === readVersion && (await this.rules.add({ version, rules, madeById: actor.memberId }));
    if (!isAdded) throw new ProblemException('changed_since_read', { details: await this.standing() });
    await this.events.record(actor.identityId, 'decision_rules.changed', { version });
    return this.show(actor);
  }

  private async standing() {
    const newest = await this.rules.newest();
    return { version: newest?.version ?? 0, current: rulesOf(newest) };
  }
}

/** A row from before a rule was thought of follows the usual one. */
const rulesOf = (row: { rules: unknown } | null): DecisionRules =>
  decisionRules.parse({ ...usualDecisionRules, ...(typeof row?.rules === 'object' ? row.rules : {}) });
