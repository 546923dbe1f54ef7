import type { FieldType } from '@nybrud/domain';
import { formatDate, formatMoney, formatNumber } from '@nybrud/ui/formats';
import { type Around, optionsOf, type Source } from '../around.ts';
import type { Say } from '../use-say.ts';
import { partOf } from '../values/part-of.ts';
import { type Unknown, unknownIn } from '../values/unknown-in.ts';
import { yesNoWords } from '../values/yes-no-words.ts';

type Write = (value: unknown, given: { source: Source; around: Around; say: Say }) => string;

const asIs: Write = (value) => (typeof value === 'string' ? value : '');
const rating: Write = (value, { say: { t } }) => {
  if (typeof value === 'number') return t('{{score}} af 5', { score: value });
  const score = typeof value === 'object' && value !== null && 'score' in value ? value.score : undefined;
  return [t('{{score}} af 5', { score }), partOf(value, 'reason')].filter(Boolean).join('. ');
};

const writers: Partial<Record<FieldType, Write>> = {
  short_text: asIs,
  number: (value, { source: { unit }, say }) =>
    typeof value === 'number' ? [formatNumber(value, say.locale), unit && say.text(unit)].filter(Boolean).join(' ') : '',
  money: (value, { say }) => (typeof value === 'number' ? formatMoney(value, say.locale, { withOre: value % 100 !== 0 }) : ''),
  date: (value, { say }) => (typeof value === 'string' ? formatDate(value, say.locale) : ''),
  period: (value, { say }) => periodWords(partOf(value, 'from'), partOf(value, 'to'), say),
  yes_no: (value, { say: { t } }) => (value === 'ja' || value === 'nej' || value === 'ved_ikke' ? t(yesNoWords[value]) : ''),
  choice: (value, { source, around, say }) => chosenWords([value], source, around, say),
  multi_choice: (value, { source, around, say }) => (Array.isArray(value) ? chosenWords(value, source, around, say) : ''),
  rating,
  person: (value, { around, say }) => personWords(value, around, say),
  link: (value) => [partOf(value, 'title'), partOf(value, 'url')].filter(Boolean).join(', '),
  file: fileWords,
};

/** One value as words, in a field or a cell. */
export function valueWords(value: unknown, source: Source, around: Around, say: Say): string {
  const unknown = unknownIn(value);
  if (unknown) return unknownWords(unknown, say);
  return writers[source.type]?.(value, { source, around, say }) ?? '';
}

export const unknownWords = ({ reason, clarifyBy }: Unknown, { t, locale }: Say): string =>
  t('Ukendt endnu: {{reason}} (afklares senest {{day}})', { reason, day: clarifyBy && formatDate(clarifyBy, locale) });

function chosenWords(chosen: readonly unknown[], source: Source, around: Around, { text }: Say): string {
  return optionsOf(source, around).filter(({ key }) => chosen.includes(key)).map(({ label }) => text(label)).join(', ');
}

function periodWords(from: string | undefined, to: string | undefined, { t, locale }: Say): string {
  if (from === undefined) return '';
  return to === undefined ? t('Fra {{day}}', { day: formatDate(from, locale) }) : `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
}

function fileWords(value: unknown, { around: { files }, say: { t } }: Parameters<Write>[1]): string {
  if (!files?.known) return t('En fil');
  return files.known.find(({ id }) => id === partOf(value, 'documentId'))?.name ?? t('En fil, som er fjernet');
}

function personWords(value: unknown, { people }: Around, { t }: Say): string {
  const memberId = partOf(value, 'memberId');
  if (memberId !== undefined) return people.find((one) => one.memberId === memberId)?.name ?? t('en tidligere kollega');
  return [partOf(value, 'name'), partOf(value, 'org'), partOf(value, 'email')].filter(Boolean).join(', ');
}
