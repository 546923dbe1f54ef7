import type { GateOutcomeKey } from '../process-model/gate-outcome.ts';

export type ProjectState = 'active' | 'paused' | 'stopped' | 'completed';
export type DecidedOutcome = { outcome: GateOutcomeKey; isLastGate: boolean };

/** The state that the newest decision puts a project in. Going on at the last gate of the track completes it; on conditions it does not. */
export function stateAfter(decisions: readonly DecidedOutcome[]): ProjectState {
  const newest = decisions.at(-1);
  if (newest === undefined) return 'active';
  if (newest.outcome === 'pause') return 'paused';
  if (newest.outcome === 'stop') return 'stopped';
  return newest.outcome === 'go' && newest.isLastGate ? 'completed' : 'active';
}
