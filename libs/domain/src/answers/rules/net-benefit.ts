import { type ComputedAnswer, computedValue } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { type Calculation, calculationOf } from './calculation.ts';

/** Gains in kroner for the time they are in use within the horizon, minus what is paid once, minus what is paid each year. */
export function netBenefit(facts: ComputedFacts): ComputedAnswer {
  const figures = calculationOf(facts);
  if ('kind' in figures) return figures;
  const gains = gainedBy(figures, figures.months);
  const costs = spentBy(figures, figures.months);
  return computedValue(gains - costs, { gains, costs });
}

/** The first year in which all gains so far exceed all costs so far; null when that is not within the horizon. */
export function paybackYears(facts: ComputedFacts): ComputedAnswer {
  const figures = calculationOf(facts);
  if ('kind' in figures) return figures;
  for (let months = 12; months <= figures.months; months += 12) {
    if (gainedBy(figures, months) > spentBy(figures, months)) return computedValue(months / 12, { withinHorizon: true });
  }
  return computedValue(null, { withinHorizon: false });
}

const gainedBy = ({ gains }: Calculation, months: number): number =>
  Math.round(gains.reduce((total, { yearly, fromMonth }) => total + (yearly * Math.max(0, months - fromMonth)) / 12, 0));
const spentBy = ({ once, yearly }: Calculation, months: number): number => Math.round(once + (yearly * months) / 12);
