import { accept, refuse, type Result } from '../result.ts';

/** `followed`: what has come after it rests on it, such as a later request or a condition that was met. Moments are UTC (ISO 8601). */
export type Undoing = {
  decidedAt: string; now: string; undoMinutes: number; reversedAt: string | null; isNewest: boolean; followed: boolean; signerIds: readonly string[];
};

/** Undoes a decision, or refuses: one of those who made it can, for as long as the organisation allows and while nothing has followed. */
export function reverseDecision(undoing: Undoing, memberId: string): Result<true> {
  const { decidedAt, now, undoMinutes, reversedAt, isNewest, followed, signerIds } = undoing;
  if (!signerIds.includes(memberId)) return refuse('not_a_decider');
  if (reversedAt !== null) return refuse('decision_reversed', { at: reversedAt });
  if (Date.parse(now) - Date.parse(decidedAt) > undoMinutes * 60_000) return refuse('undo_expired', { minutes: undoMinutes });
  return isNewest && !followed ? accept(true) : refuse('decision_followed');
}
