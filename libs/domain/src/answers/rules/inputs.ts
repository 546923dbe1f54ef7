import type { Answer, Answers } from '../answer.ts';
import { isAnswered, valueIn } from '../answered.ts';
import { type ComputedAnswer, unansweredBecause, unknownBecause } from '../computed-answer.ts';
import { rowsIn } from '../row-faults.ts';

/** One thing that a rule needs: its value, or why there is none. */
export type Input = { address: string; given: Answer | undefined };

export const inputs = (form: string, answers: Answers, ...keys: string[]): Input[] =>
  keys.map((key) => ({ address: form === '' ? key : `${form}.${key}`, given: answers[key] }));

/** Why the rule cannot be worked out yet, or null. What nobody has answered comes before what is unknown. */
export function obstacle(needed: readonly Input[]): ComputedAnswer | null {
  const unanswered = needed.filter(({ given }) => !isAnswered(given));
  if (unanswered.length > 0) return unansweredBecause(...unanswered.map(({ address }) => address));
  const unknown = needed.filter(({ given }) => given?.kind === 'unknown');
  return unknown.length > 0 ? unknownBecause(...unknown.map(({ address }) => address)) : null;
}

export const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
export const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const rowsOfAnswer = (given: Answer | undefined): Record<string, unknown>[] => rowsIn(valueIn(given)) ?? [];

/** The score of a rating, whether it stands alone or in a table. */
export function scoreIn(value: unknown): number | null {
  if (typeof value === 'object' && value !== null && 'score' in value) return numberIn(value.score);
  return numberIn(value);
}
