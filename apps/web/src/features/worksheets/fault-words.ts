import type { TFunction } from 'i18next';
import { ProblemError } from '../../lib/problem-error.ts';
import { fieldSentence, problemSentence } from '../../lib/problem-texts.ts';
import type { PendingAnswer } from './pending-answer.ts';

/** Codes for which the general sentence says less than the one about the part that is wrong. */
const PARTLY = new Set(['wrong_type', 'invalid_request']);

/** Why the server refused an answer, to stand at its field. */
export function faultWords(t: TFunction, pending: PendingAnswer | undefined): string | undefined {
  if (pending?.state !== 'refused') return undefined;
  const expected = expectedBy(pending.problem);
  return expected === undefined ? problemSentence(t, pending.problem) : fieldSentence(t, expected);
}

function expectedBy(problem: ProblemError | undefined): string | undefined {
  if (!problem || !PARTLY.has(problem.code)) return undefined;
  const { expected } = problem.details;
  return typeof expected === 'string' ? expected : problem.errors[0]?.detail;
}
