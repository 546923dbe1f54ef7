import { type ComputedAnswer, computedValue, unansweredBecause } from '../computed-answer.ts';
import { type ComputedFacts, type RiskLimits, usualRiskLimits } from '../computed-facts.ts';
import { rowsOfAnswer, scoreIn } from './inputs.ts';

export type RiskLevel = 'groen' | 'gul' | 'roed';
export type RiskScore = { score: number; level: RiskLevel };

/** Probability times consequence, each from 1 to 5: up to 6 is green, up to 12 yellow, above that red. */
export function riskScore(likelihood: number, impact: number, limits: RiskLimits = usualRiskLimits): RiskScore {
  const score = likelihood * impact;
  return { score, level: score <= limits.green ? 'groen' : score <= limits.yellow ? 'gul' : 'roed' };
}

/** A risk that has been closed or accepted is no longer open. */
const OPEN = ['aaben', 'i_gang', undefined];

/** The highest colour among the open risks, and how many there are of each. */
export function overallRisk({ shared, riskLimits }: ComputedFacts): ComputedAnswer {
  const risks = rowsOfAnswer(shared['projekt.risici']);
  const open = risks.filter(({ status }) => OPEN.some((one) => one === status));
  const levels = open.flatMap((risk) => levelOf(risk, riskLimits) ?? []);
  if (risks.length === 0 || (open.length > 0 && levels.length === 0)) return unansweredBecause('projekt.risici');
  const count = (level: RiskLevel) => levels.filter((one) => one === level).length;
  const counts = { groen: count('groen'), gul: count('gul'), roed: count('roed'), unrated: open.length - levels.length };
  return computedValue(counts.roed > 0 ? 'roed' : counts.gul > 0 ? 'gul' : 'groen', counts);
}

function levelOf(risk: Record<string, unknown>, limits: RiskLimits): RiskLevel | null {
  const likelihood = scoreIn(risk['likelihood']);
  const impact = scoreIn(risk['impact']);
  return likelihood === null || impact === null ? null : riskScore(likelihood, impact, limits).level;
}
