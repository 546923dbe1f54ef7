import { beforeAll, expect, it } from '@jest/globals';
import type { Answer, Column, Field, FieldType } from '@nybrud/domain';
import i18next from 'i18next';
import { startTexts } from '../../lib/i18n.ts';
import { answerWords, shortened } from './answer-words.ts';
import { possessive } from './possessive.ts';

const both = (da: string) => ({ da, en: `${da} (en)` });
const MEMBER = '01900000-0000-7000-8000-000000000030';
const around = { fieldTypes: [], lists: { phases: [{ key: 'behov', label: both('Behovskortlægning') }] }, people: [{ memberId: MEMBER, name: 'Aisha Rahimi' }] };
const asking = (type: FieldType, more: Partial<Field> = {}): Field => ({ key: 'maal', label: both('Mål'), help: both('Om mål.'), gloss: '', required: true, type, ...more });
const say = (given: Answer | null, source: Field) => answerWords(given, { source, around, say: { t: i18next.t, text: ({ da }) => da, locale: 'da' } });
const words = (value: unknown, field: Field) => say({ kind: 'value', value }, field);
const column = (key: string, type: FieldType): Column => ({ key, label: both(key), type });

beforeAll(async () => {
  await startTexts('da');
});

it('says the answers that are no value', () => {
  const field = asking('short_text');
  expect(say(null, field)).toBe('Ikke udfyldt');
  expect(say({ kind: 'none' }, field)).toBe('Ingen');
  expect(say({ kind: 'not_relevant', reason: 'Findes ikke her' }, field)).toBe('Ikke relevant: Findes ikke her');
  expect(say({ kind: 'unknown', reason: 'Afventer måling', clarifyBy: '2026-12-01' }, field)).toContain('Ukendt endnu: Afventer måling');
});

it.each<[string, unknown, Field, string]>([
  ['a text', 'Færre fald', asking('short_text'), 'Færre fald'],
  ['nothing typed', '', asking('short_text'), 'Ikke udfyldt'],
  ['a choice from a list that stands elsewhere', 'behov', asking('choice', { optionsSource: 'phases' }), 'Behovskortlægning'],
  ['a colleague', { memberId: MEMBER }, asking('person'), 'Aisha Rahimi'],
  ['running text', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Færre fald' }] }] }, asking('rich_text'), 'Færre fald'],
  [
    'a table, in the order of its columns', [{ id: '1', tal: 3, navn: 'Fald' }, { id: '2', navn: 'Søvn' }],
    asking('table', { columns: [column('navn', 'short_text'), column('tal', 'number')] }), 'Fald · 3\nSøvn',
  ],
])('puts %s into words', (_name, value, field, expected) => {
  expect(words(value, field)).toBe(expected);
});

it('puts a long answer on one short line', () => {
  expect(shortened('Fald\n  Søvn')).toBe('Fald / Søvn');
  expect(shortened('ord '.repeat(100))).toHaveLength(141);
});

it('writes whose answer it is as Danes do', () => {
  expect(possessive('Mette Holm', 'da')).toBe('Mette Holms');
  expect(possessive('Jens', 'da')).toBe('Jens’');
  expect(possessive('Jens', 'en')).toBe('Jens’s');
});
