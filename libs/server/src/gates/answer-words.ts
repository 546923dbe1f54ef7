import type { TextView } from '@nybrud/contracts';
import { type Answer, answer as answerShape, type Column, type Field, itemFieldsOf, richTextValue, rowsIn, type SharedField, wordsOf } from '@nybrud/domain';
import { content } from '../worksheets/worksheet-form.ts';

/** What words need from around: the names of people, and choices that stand elsewhere. */
export type Around = { people: ReadonlyMap<string, string>; lists: Readonly<Record<string, readonly { key: string; label: TextView }[]>> };
type Source = Field | SharedField | Column;
const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;
type Language = keyof typeof LOCALES;

const both = (write: (language: Language) => string): TextView => ({ da: write('da'), en: write('en') });

/** An answer as people read it, in both languages; an empty text when there is none. */
export function answerWords(given: unknown, source: Source, around: Around): TextView {
  const parsed = answerShape.nullable().safeParse(given ?? null);
  const said = parsed.success ? parsed.data : null;
  return both((language) => (said === null ? '' : inWords(said, source, { ...around, language })));
}

type Telling = Around & { language: Language };

function inWords(said: Answer, source: Source, telling: Telling): string {
  const { language } = telling;
  if (said.kind === 'none') return language === 'da' ? 'Ingen' : 'None';
  if (said.kind === 'not_relevant') return `${language === 'da' ? 'Ikke relevant' : 'Not relevant'}: ${said.reason}`;
  if (said.kind === 'unknown') return `${language === 'da' ? 'Ukendt endnu' : 'Not known yet'}: ${said.reason} (${dayWords(said.clarifyBy, language)})`;
  return valueIn(said.value, source, telling);
}

function valueIn(value: unknown, source: Source, telling: Telling): string {
  const rows = source.type === 'table' || source.type.endsWith('_matrix') || source.type === 'timeline' || source.type === 'gain_table' ? rowsIn(value) : null;
  if (rows) return rows.map((row) => rowWords(row, source, telling)).join('; ');
  if (Array.isArray(value)) return value.map((one) => valueIn(one, source, telling)).filter(Boolean).join(', ');
  const write = writers[source.type];
  return write ? write(value, source, telling) : typeof value === 'string' ? value : '';
}

function rowWords(row: Record<string, unknown>, source: Source, telling: Telling): string {
  const columns = 'columns' in source && source.columns ? source.columns : itemFieldsOf(content().fieldTypes, source.type);
  return columns.map((column) => valueIn(row[column.key], column, telling)).filter(Boolean).join(', ');
}

type Write = (value: unknown, source: Source, telling: Telling) => string;

const partOf = (value: unknown, key: string): string => {
  const part: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
};
const money = (oere: number, language: Language) =>
  new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'DKK', minimumFractionDigits: 0, maximumFractionDigits: oere % 100 === 0 ? 0 : 2 }).format(oere / 100);
export const moneyWords = (oere: number): TextView => both((language) => money(oere, language));
const dayWords = (day: string, language: Language) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', day: 'numeric', month: 'numeric', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`));
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const choice: Write = (value, source, { lists, language }) => {
  const options = source.options ?? (source.optionsSource ? lists[source.optionsSource] : undefined) ?? [];
  return options.find(({ key }) => key === value)?.label[language] ?? '';
};
const person: Write = (value, _, { people }) => people.get(partOf(value, 'memberId')) ?? partOf(value, 'name');
const YES_NO: Record<string, TextView> = { ja: { da: 'Ja', en: 'Yes' }, nej: { da: 'Nej', en: 'No' }, ved_ikke: { da: 'Ved ikke', en: 'Do not know' } };

const writers: Partial<Record<Source['type'], Write>> = {
  rich_text: (value) => {
    const document = richTextValue.safeParse(value);
    return document.success ? wordsOf(document.data) : '';
  },
  number: (value, _, { language }) => (typeof value === 'number' ? new Intl.NumberFormat(LOCALES[language]).format(value) : ''),
  money: (value, _, { language }) => (typeof value === 'number' ? money(value, language) : ''),
  date: (value, _, { language }) => (isDay(value) ? dayWords(value, language) : ''),
  period: (value, _, { language }) => ['from', 'to'].map((end) => partOf(value, end)).filter(isDay).map((day) => dayWords(day, language)).join('–'),
  yes_no: (value, _, { language }) => YES_NO[String(value)]?.[language] ?? '',
  choice,
  multi_choice: choice,
  rating: (value, _, { language }) => {
    const score = typeof value === 'number' ? String(value) : partOf(value, 'score');
    const rated = score === '' ? '' : `${score} ${language === 'da' ? 'af' : 'of'} 5`;
    return [rated, partOf(value, 'reason')].filter(Boolean).join('. ');
  },
  person,
  people: (value, source, telling) => {
    const inside: unknown = typeof value === 'object' && value !== null && 'person' in value ? value.person : value;
    return [person(inside, source, telling), partOf(value, 'role')].filter(Boolean).join(', ');
  },
  link: (value) => [partOf(value, 'title'), partOf(value, 'url')].filter(Boolean).join(', '),
  file: (_value, _source, { language }) => (language === 'da' ? 'Vedhæftet fil' : 'Attached file'),
};
