import type { ProcessModel } from '../process-model/process-model.ts';
import type { PhaseRow } from '../process-model/phase-statuses.ts';
import { type DecisionFacts, gateAwaited, type GatePlace, isLastGate } from './passed-gates.ts';
import { type ProjectState, stateAfter } from './project-state.ts';

type Decided = {
  model: Pick<ProcessModel, 'phases' | 'tracks'>;
  trackKey: string;
  phaseKey: string;
  milestoneIds: readonly string[];
  rows: readonly PhaseRow[];
  reopenedAt: string | null;
  /** All decisions of the project, this one last. */
  decisions: readonly DecisionFacts[];
};

/** What a decision sets in motion: the gate that is next in the phase, or the phase closed and the next one open; and how the project stands. */
export type AfterDecision = { awaits: GatePlace | null; closesPhase: string | null; opensPhase: string | null; state: ProjectState };

export function afterDecision(decided: Decided): AfterDecision {
  const { model, trackKey, phaseKey, rows, decisions } = decided;
  const awaits = gateAwaited(decided);
  const state = stateAfter(decisions.map(({ outcome, gateKey }) => ({ outcome, isLastGate: isLastGate(model, trackKey, gateKey) })));
  const goesOn = awaits === null && (state === 'active' || state === 'completed');
  const next = goesOn ? nextPhase(rows, phaseKey) : undefined;
  return { awaits, closesPhase: goesOn ? phaseKey : null, opensPhase: next?.openedOn === null ? next.phaseKey : null, state };
}

/** The nearest later phase of the track that is not done. It may be open already, when phases run in parallel. */
function nextPhase(rows: readonly PhaseRow[], phaseKey: string): PhaseRow | undefined {
  const place = rows.find((row) => row.phaseKey === phaseKey)?.position ?? 0;
  return rows
    .filter(({ position, closedOn }) => position !== null && position > place && closedOn === null)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))[0];
}
