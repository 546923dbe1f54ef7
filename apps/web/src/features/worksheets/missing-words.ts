import type { TFunction } from 'i18next';
import { tKey } from '../../lib/text.ts';

/** What a field that is named as missing lacks, where "not answered" would be wrong. */
const reasons = new Map([
  ['not_computed', tKey('beregnes, når de andre svar er der')],
  ['must_equal', tKey('svaret skal være et andet')],
  ['too_few_rows', tKey('der skal flere rækker til')],
  ['too_many_rows', tKey('der er for mange rækker')],
  ['incomplete_row', tKey('en række er ikke fyldt ud')],
]);

export function missingWords(t: TFunction, reason: string): string | undefined {
  const words = reasons.get(reason);
  return words && t(words);
}
