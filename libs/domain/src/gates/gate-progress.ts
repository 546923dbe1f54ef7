import type { Phase } from '../process-model/phase.ts';
import type { Blocker } from './blocker.ts';
import { questionsAt } from './gate-answers.ts';
import type { GateFacts } from './gate-facts.ts';
import { worksheetsDue } from './worksheet-blockers.ts';

export type GateProgress = { met: number; total: number };

/** How much of what a gate asks for is in order: each criterion, worksheet, question, document, signing role and task counts once. */
export function gateProgress(facts: GateFacts, blockers: readonly Blocker[]): GateProgress {
  const phase = facts.model.phases.find(({ key }) => key === facts.phase.key);
  if (!phase) return { met: 0, total: 0 };
  const asked = askedFor(facts, phase);
  const unmet = new Set(blockers.map(thingOf));
  const total = new Set([...asked, ...unmet]);
  return { met: total.size - unmet.size, total: total.size };
}

function askedFor(facts: GateFacts, phase: Phase): string[] {
  const isLast = phase.gates.at(-1) === facts.gateKey;
  return [
    ...phase.entryCriteria.flatMap(({ check }, index) => (check === undefined ? [`criterion:${index}`] : [])),
    ...worksheetsDue(facts).map((key) => `worksheet:${key}`),
    ...questionsAt(phase.gateQuestions, facts.gateKey).map(({ key }) => `question:${key}`),
    ...phase.deliverables.flatMap(({ kind, optional }, index) => (isLast && kind === 'document' && optional !== true ? [`document:${index}`] : [])),
    ...facts.tasks.map(({ id }) => `task:${id}`),
  ];
}

/** Fields and states of one worksheet are one thing to put in order. */
function thingOf({ subject, id }: Blocker): string {
  switch (subject.kind) {
    case 'worksheet':
    case 'field':
      return `worksheet:${subject.worksheetKey}`;
    case 'question':
      return `question:${subject.questionKey}`;
    case 'criterion':
      return `criterion:${subject.index}`;
    case 'document':
      return `document:${subject.index}`;
    case 'task':
      return `task:${subject.taskId}`;
    default:
      return id;
  }
}
