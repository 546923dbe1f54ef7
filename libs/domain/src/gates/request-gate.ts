import { accept, refuse, type Result } from '../result.ts';
import type { Blocker } from './blocker.ts';
import { canRequestGate } from './blockers-of.ts';

/** Why a soft rule is set aside, by the id of what is missing. The deciders read it. */
export type SoftReasons = Readonly<Record<string, string>>;
type Gate = { requestedAt: string | null; isAwaited: boolean; blockers: readonly Blocker[] };

/** Sends a gate to decision, or refuses. What comes out are the reasons for what is missing and may be. */
export function requestGate({ requestedAt, isAwaited, blockers }: Gate, reasons: SoftReasons): Result<{ softReasons: SoftReasons }> {
  if (requestedAt !== null) return refuse('gate_already_requested', { requestedAt });
  if (!isAwaited) return refuse('gate_not_open');
  if (!canRequestGate(blockers)) return refuse('gate_not_ready', { blockers: blockers.filter(({ force }) => force === 'hard') });
  const unexplained = blockers.filter(({ id }) => (reasons[id] ?? '').trim() === '');
  if (unexplained.length > 0) return refuse('reason_missing', { blockers: unexplained });
  return accept({ softReasons: Object.fromEntries(blockers.map(({ id }) => [id, (reasons[id] ?? '').trim()])) });
}
