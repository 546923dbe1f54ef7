import { valueIn } from '../answered.ts';
import { type ComputedAnswer, unansweredBecause, unknownBecause } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { inputs, numberIn, obstacle, rowsOfAnswer, textIn } from './inputs.ts';

/** The figures of a business case. Amounts are øre; `gains` are the yearly values with the month, from the start, in which each begins. */
export type Calculation = { months: number; once: number; yearly: number; gains: { yearly: number; fromMonth: number }[] };

/** Reads the figures, or says which are missing. A gain that nobody has put a price on is no part of the sum. */
export function calculationOf(facts: ComputedFacts): Calculation | ComputedAnswer {
  const { own, shared } = facts;
  const blocked = obstacle([...inputs('business_case', own, 'udgifter', 'tidshorisont'), ...inputs('', shared, 'projekt.gevinster')]);
  if (blocked) return blocked;
  const costs = rowsOfAnswer(own['udgifter']);
  const gains = rowsOfAnswer(shared['projekt.gevinster']).filter(({ annual_value: value }) => value !== undefined);
  return missingCells(costs, gains) ?? {
    months: Math.round((numberIn(valueIn(own['tidshorisont'])) ?? 0) * 12),
    once: sum(costs.filter(({ type }) => type === 'engangs')),
    yearly: sum(costs.filter(({ type }) => type === 'loebende')),
    gains: gains.map(({ annual_value: value, when }) => ({
      yearly: numberIn(value) ?? 0, fromMonth: monthsAfter(facts.project.startedOn, textIn(when)),
    })),
  };
}

type Row = Record<string, unknown>;

/** Figures that are not there, or are "Ukendt endnu". */
function missingCells(costs: Row[], gains: Row[]): ComputedAnswer | null {
  const cells = [
    ...costs.flatMap((row) => [cell('business_case.udgifter', row, 'beloeb'), cell('business_case.udgifter', row, 'type')]),
    ...gains.flatMap((row) => [cell('projekt.gevinster', row, 'annual_value'), cell('projekt.gevinster', row, 'when')]),
  ];
  const empty = cells.filter(({ value }) => value === undefined);
  if (empty.length > 0) return unansweredBecause(...empty.map(({ address }) => address));
  const unknown = cells.filter(({ value }) => typeof value === 'object');
  return unknown.length > 0 ? unknownBecause(...unknown.map(({ address }) => address)) : null;
}

const cell = (field: string, row: Row, column: string) => ({ address: `${field}.${String(row['id'])}.${column}`, value: row[column] });

const sum = (rows: Row[]): number => rows.reduce((total, row) => total + (numberIn(row['beloeb']) ?? 0), 0);

/** Whole months from a day to a later one, begun months included; nothing when the other is earlier. */
function monthsAfter(start: string, day: string | null): number {
  if (day === null || day <= start) return 0;
  const [from, to] = [new Date(start), new Date(day)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months + (to.getUTCDate() > from.getUTCDate() ? 1 : 0);
}
