import { valueIn } from '../answered.ts';
import type { Answers } from '../answer.ts';
import { type ComputedAnswer, computedValue } from '../computed-answer.ts';
import type { ComputedFacts } from '../computed-facts.ts';
import { textIn } from './inputs.ts';

/** How many firms the contact log knows. An entry without a CVR number is about the firm of that name, whose number another entry may have. */
export function firmsMet(contactLog: readonly Answers[]): number {
  const entries = contactLog.map((entry) => ({ cvr: textIn(valueIn(entry['cvr'])), name: nameOf(entry) }));
  const numbers = new Map(entries.flatMap(({ cvr, name }) => (cvr !== null && name !== null ? [[name, cvr] as const] : [])));
  const firms = entries.flatMap(({ cvr, name }) => cvr ?? (name === null ? [] : (numbers.get(name) ?? `navn:${name}`)));
  return new Set(firms).size;
}

export const numberOfFirms = ({ contactLog }: ComputedFacts): ComputedAnswer => computedValue(firmsMet(contactLog));

const nameOf = (entry: Answers): string | null =>
  textIn(valueIn(entry['virksomhed']))?.trim().toLocaleLowerCase('da').replaceAll(/\s+/g, ' ') ?? null;
