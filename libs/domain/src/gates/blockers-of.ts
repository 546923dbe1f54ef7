import type { Blocker } from './blocker.ts';
import { criterionBlockers } from './criterion-blockers.ts';
import type { GateFacts } from './gate-facts.ts';
import { contactBlockers, documentBlockers, questionBlockers, roleBlockers, taskBlockers } from './phase-blockers.ts';
import { worksheetBlockers } from './worksheet-blockers.ts';

/** Every thing that stands between a project and its gate, hard ones first; each is named once. */
export function blockersOf(facts: GateFacts): Blocker[] {
  const phase = facts.model.phases.find(({ key }) => key === facts.phase.key);
  const found = [
    ...criterionBlockers(facts),
    ...worksheetBlockers(facts),
    ...taskBlockers(facts),
    ...(phase ? [documentBlockers, contactBlockers, questionBlockers, roleBlockers].flatMap((rule) => rule(facts, phase)) : []),
  ];
  const once = [...new Map(found.map((one) => [one.id, one])).values()];
  return [...once.filter(({ force }) => force === 'hard'), ...once.filter(({ force }) => force === 'soft')];
}

/** Whether a decision can be asked for: exactly when nothing hard is missing. */
export const canRequestGate = (blockers: readonly Blocker[]): boolean => blockers.every(({ force }) => force === 'soft');
