import type { AnswerView } from '@nybrud/contracts';
import { type Answer, canonicalJson } from '@nybrud/domain';
import { hasCode, ProblemError } from '../../lib/problem-error.ts';

/** What follows from a failed attempt to save. */
export type SaveFailure =
  | { kind: 'again' }
  | { kind: 'signed_out' }
  | { kind: 'refused'; problem: ProblemError }
  | { kind: 'conflict'; theirs: AnswerView };

/** The net, the server or a crowd in front of it: the same request may do well later. What nobody foresaw is tried again, too. */
export function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ProblemError) || error.status === 0 || error.status === 429 || error.status >= 500) return { kind: 'again' };
  if (error.status === 401) return { kind: 'signed_out' };
  const theirs = hasCode(error, 'answered_since_read') ? error.details['current'] : undefined;
  return isAnswerView(theirs) ? { kind: 'conflict', theirs } : { kind: 'refused', problem: error };
}

const isAnswerView = (said: unknown): said is AnswerView => typeof said === 'object' && said !== null && 'answer' in said && 'version' in said;

/** Whether two answers say the same, whatever the order of their parts. */
export function sameAnswer(one: Answer | null, other: Answer | null): boolean {
  try {
    return canonicalJson(plain(one)) === canonicalJson(plain(other));
  } catch {
    return false; // half a letter typed: it has no canonical text, and is like nothing else
  }
}

/** As it looks after a way over the net. */
const plain = (given: Answer | null): unknown => JSON.parse(JSON.stringify(given));
