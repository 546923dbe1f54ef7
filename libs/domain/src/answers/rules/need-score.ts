import { valueIn } from '../answered.ts';
import { type ComputedAnswer, computedValue } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { inputs, obstacle, scoreIn } from './inputs.ts';

const RATINGS = ['score_vigtighed', 'score_udbredelse', 'score_gennemfoerlighed', 'score_marked', 'score_ejerskab'];

/** The average with one decimal, and how far the ratings lie apart. */
export function needScore({ own }: ComputedFacts): ComputedAnswer {
  const blocked = obstacle(inputs('behovskortlaegning', own, ...RATINGS));
  if (blocked) return blocked;
  const scores = RATINGS.flatMap((key) => scoreIn(valueIn(own[key])) ?? []);
  if (scores.length === 0) return computedValue(null);
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return computedValue(Math.round(average * 10) / 10, { lowest: Math.min(...scores), highest: Math.max(...scores) });
}
