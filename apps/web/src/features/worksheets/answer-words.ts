import { type Answer, richTextValue, rowsIn, wordsOf } from '@nybrud/domain';
import { type Around, cellsOf, type Source } from './fields/around.ts';
import { unknownWords, valueWords } from './fields/shown/value-words.ts';
import type { Say } from './fields/use-say.ts';

/** What it takes to put an answer into words. */
export type Spoken = { source: Source; around: Around; say: Say };

/** A whole answer as plain words, also when it is that there is none: for the history, and to compare two answers. */
export function answerWords(given: Answer | null, spoken: Spoken): string {
  const { t } = spoken.say;
  if (given === null) return t('Ikke udfyldt');
  if (given.kind === 'none') return t('Ingen');
  if (given.kind === 'not_relevant') return t('Ikke relevant: {{reason}}', { reason: given.reason });
  if (given.kind === 'unknown') return unknownWords(given, spoken.say);
  return wordsOfValue(given.value, spoken) || t('Ikke udfyldt');
}

function wordsOfValue(value: unknown, { source, around, say }: Spoken): string {
  const document = richTextValue.safeParse(value).data;
  if (document) return wordsOf(document);
  const cells = cellsOf(source, around);
  const rows = cells.length > 0 ? rowsIn(value) : null;
  if (!rows) return valueWords(value, source, around, say);
  return rows.map((row) => cells.map((cell) => valueWords(row[cell.key], cell, around, say)).filter(Boolean).join(' · ')).join('\n');
}

const SHORT = 140;

/** The first words on one line. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s*\n\s*/g, ' / ');
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()} …` : line;
}
