import { accept, refuse, type Result } from '../result.ts';
import { isApprover, sign } from '../sign-offs/sign.ts';
import { STEP_UP_SECONDS } from '../sign-offs/signed-record.ts';
import type { Signature, Signing } from '../sign-offs/signing.ts';
import type { Blocker } from './blocker.ts';
import { combinedDecision } from './combined-decision.ts';
import { type GateDecision, goesOn } from './gate-decision.ts';

export type GateToDecide = {
  key: string;
  phaseKey: string;
  milestoneId: string | null;
  /** What was sent to decision, by its hash; null when nothing has been. */
  contentSha256: string | null;
  decidedAt: string | null;
  /** What is missing now. It was nothing hard when the gate was sent, but worksheets may have fallen back since. */
  blockers: readonly Blocker[];
  signing: Signing;
  /** What those who signed before said. */
  said: readonly GateDecision[];
};

/** Who decides: the hash of what they read, and how long ago they proved who they are. */
export type Decider = { memberId: string; readSha256: string; provenSecondsAgo: number | null; today: string };

/** `decision` is null until everybody has signed, or somebody has said anything but yes. */
export type GateDecided = {
  gateKey: string;
  phaseKey: string;
  milestoneId: string | null;
  said: GateDecision;
  decision: GateDecision | null;
  signature: Signature;
  signing: Signing;
};

/** Takes one decider's answer, or refuses it. Going on needs everything hard in order, or a condition that makes up for it; stopping never does. */
export function decideGate(gate: GateToDecide, answer: GateDecision, decider: Decider): Result<GateDecided> {
  const refused = mayDecide(gate, decider);
  if (!refused.ok) return refused;
  const signed = sign(gate.signing, decider.memberId, decider.today);
  if (!signed.ok) return signed;
  const uncovered = goesOn(answer) ? uncoveredBy(answer, gate.blockers) : [];
  if (uncovered.length > 0) return refuse('gate_not_ready', { blockers: uncovered });
  const all = [...gate.said, answer];
  const isSettled = signed.value.complete || !goesOn(answer);
  const { key: gateKey, phaseKey, milestoneId } = gate;
  const { signature, signing } = signed.value;
  return accept({ gateKey, phaseKey, milestoneId, said: answer, decision: isSettled ? combinedDecision(all) : null, signature, signing });
}

function mayDecide(gate: GateToDecide, { memberId, readSha256, provenSecondsAgo, today }: Decider): Result<true> {
  if (gate.contentSha256 === null && gate.decidedAt === null) return refuse('gate_not_requested');
  if (!isApprover(gate.signing, memberId, today)) return refuse('not_a_decider');
  if (gate.decidedAt !== null) return refuse('gate_already_decided', { decidedAt: gate.decidedAt });
  if (gate.contentSha256 !== readSha256) return refuse('content_changed', { contentSha256: gate.contentSha256 });
  return isFresh(provenSecondsAgo) ? accept(true) : refuse('step_up_required');
}

const isFresh = (secondsAgo: number | null): boolean => secondsAgo !== null && secondsAgo >= 0 && secondsAgo <= STEP_UP_SECONDS;

function uncoveredBy(answer: GateDecision, blockers: readonly Blocker[]): Blocker[] {
  const covered = answer.outcome === 'go_with_conditions' ? answer.conditions.flatMap(({ covers }) => covers) : [];
  return blockers.filter(({ id, force }) => force === 'hard' && !covered.includes(id));
}
