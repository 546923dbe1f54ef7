import { z } from 'zod';
import { textOf } from '../answers/text-values.ts';
import type { GateQuestion } from '../process-model/gate-question.ts';
import { accept, refuse, type Result } from '../result.ts';

/** The team's answer to one question of a gate. */
export const gateAnswer = z.strictObject({ answer: z.string().max(60), reason: textOf(2000).default('') });
export type GateAnswer = z.infer<typeof gateAnswer>;
/** By the key of the question. */
export type GateAnswers = Readonly<Record<string, GateAnswer>>;

/** The questions that one gate of a phase asks; 6a and 6b share a phase but not all of its questions. */
export const questionsAt = (questions: readonly GateQuestion[], gateKey: string): GateQuestion[] =>
  questions.filter(({ steps }) => steps === undefined || steps.includes(gateKey));

/** Another answer than the expected one must be explained. */
export const needsReason = ({ expected }: GateQuestion, { answer, reason }: GateAnswer): boolean =>
  expected !== null && answer !== expected && reason.trim() === '';

/** An answer to a question of the gate, or why it is none. It may be saved before its reason is written. */
export function answerQuestion(question: GateQuestion | undefined, given: GateAnswer): Result<GateAnswer> {
  if (!question) return refuse('unknown_field');
  if (!question.options.some(({ key }) => key === given.answer)) {
    return refuse('wrong_type', { field: question.key, path: 'answer', expected: 'unknown_option' });
  }
  return accept(given);
}
