import type { GateOutcomeKey } from '../process-model/gate-outcome.ts';
import { goesOn } from './gate-decision.ts';

/** One decision, oldest first in every list. `decidedAt` is a moment in UTC. */
export type DecisionFacts = { gateKey: string; milestoneId: string | null; outcome: GateOutcomeKey; decidedAt: string };

/** A gate, for phases with milestones once for each. */
export type GatePlace = { gateKey: string; milestoneId: string | null };

type Phases = readonly { key: string; gates: readonly string[]; repeat?: string | undefined }[];
type Model = { phases: Phases; tracks: readonly { key: string; phases: readonly string[] }[] };

/** What was decided last at a gate. A reopened gate has several decisions; only the newest counts. */
export const newestDecision = (decisions: readonly DecisionFacts[], { gateKey, milestoneId }: GatePlace): DecisionFacts | undefined =>
  decisions.findLast((one) => one.gateKey === gateKey && one.milestoneId === milestoneId);

/** The gates of a phase, in order; where it is repeated for each milestone, each gate once for each. */
export function gatesOf(model: Model, phaseKey: string, milestoneIds: readonly string[]): GatePlace[] {
  const phase = model.phases.find(({ key }) => key === phaseKey);
  if (!phase) return [];
  const rounds = phase.repeat === 'per_milestone' && milestoneIds.length > 0 ? milestoneIds : [null];
  return rounds.flatMap((milestoneId) => phase.gates.map((gateKey) => ({ gateKey, milestoneId })));
}

/** Whether the gate is the last that the track has. */
export function isLastGate(model: Model, trackKey: string, gateKey: string): boolean {
  const last = model.tracks.find(({ key }) => key === trackKey)?.phases.at(-1);
  return model.phases.find(({ key }) => key === last)?.gates.at(-1) === gateKey;
}

type Where = {
  model: Model; trackKey: string; phaseKey: string; milestoneIds: readonly string[]; decisions: readonly DecisionFacts[];
  /** When the phase was taken up again: what was decided before no longer counts. A moment in UTC. */
  reopenedAt: string | null;
};

/**
 * The gate that a phase waits for, or null when it has passed them all. Conditions let a project go on, but at the very last gate they
 * leave nothing to go on to: there the project waits until it is told to go.
 */
export function gateAwaited({ model, trackKey, phaseKey, milestoneIds, decisions, reopenedAt }: Where): GatePlace | null {
  const isPassed = (place: GatePlace): boolean => {
    const newest = newestDecision(decisions, place);
    if (!newest || (reopenedAt !== null && newest.decidedAt <= reopenedAt)) return false;
    return isLastGate(model, trackKey, place.gateKey) ? newest.outcome === 'go' : goesOn(newest);
  };
  return gatesOf(model, phaseKey, milestoneIds).find((place) => !isPassed(place)) ?? null;
}
