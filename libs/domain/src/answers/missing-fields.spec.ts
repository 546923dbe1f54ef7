import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../worksheets/field.ts';
import type { FieldTypeEntry } from './answer-context.ts';
import type { Answer, Answers } from './answer.ts';
import { computedValue, unansweredBecause, unknownBecause } from './computed-answer.ts';
import { missingFields, type MissingContext } from './missing-fields.ts';
import { openPoints, setAside } from './open-points.ts';
import { progressOf } from './progress.ts';
import { documentOf } from './rich-text-words.ts';

const text = { da: 'x', en: 'x' };
const aField = (key: string, more: Partial<Field> = {}): Field =>
  ({ key, type: 'short_text', label: text, help: text, gloss: '', required: true, ...more });
const aForm = (...sections: Field[][]) => ({
  key: 'sheet', kind: 'worksheet', sections: sections.map((fields, at) => ({ key: `part${at + 1}`, label: text, help: text, fields })),
});
const value = (of: unknown): Answer => ({ kind: 'value', value: of });
const id = (n: number) => `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const rows = (...of: object[]) => value(of.map((row, at) => ({ id: id(at), ...row })));
const part = (key: string, required = true) => ({ key, label: text, type: 'short_text' as const, required });
const fieldTypes: FieldTypeEntry[] = [
  { key: 'list', label: text, help: text, valueSchema: '', allowedInTable: false, itemFields: [part('text'), part('done', false)] },
  { key: 'risk_matrix', label: text, help: text, valueSchema: '', allowedInTable: false, itemFields: [part('risk'), part('measure')] },
  { key: 'timeline', label: text, help: text, valueSchema: '', allowedInTable: false, itemFields: [part('title')] },
];
const context: MissingContext = { sharedFields: [], fieldTypes, computed: {} };
const reasons = (fields: Field[], answers: Answers, more: Partial<MissingContext> = {}, shared: Answers = {}) =>
  missingFields(aForm(fields), answers, shared, { ...context, ...more }).map(({ fieldKey, reason }) => `${fieldKey} ${reason}`);

it('names every required field without an answer, with the section it stands in', () => {
  const form = aForm([aField('a'), aField('b', { required: false })], [aField('c')]);
  expect(missingFields(form, { c: value(' ') }, {}, context)).toEqual([
    { fieldKey: 'a', sectionKey: 'part1', address: 'sheet.a', reason: 'unanswered' },
    { fieldKey: 'c', sectionKey: 'part2', address: 'sheet.c', reason: 'unanswered' },
  ]);
});

it.each<[string, Answer, boolean]>([
  ['words', value('x'), true], ['nothing but spaces', value('  '), false], ['no rows', value([]), false], ['an empty row', rows({}), false],
  ['a document without words', value(documentOf('')), false], ['a document with words', value(documentOf('x')), true],
    ['the number nought', value(0), true],
  ['"Ukendt endnu"', { kind: 'unknown', reason: 'x', clarifyBy: '2026-12-01' }, true],
    ['"Ikke relevant"', { kind: 'not_relevant', reason: 'x' }, true],
  ['"Ingen"', { kind: 'none' }, true],
])('counts %s as an answer or not', (_, given, isAnswer) => {
  expect(reasons([aField('a')], { a: given })).toEqual(isAnswer ? [] : ['a unanswered']);
});

it('asks for a field only while the answer that calls for it stands', () => {
  const fields = [aField('kind', { required: false }), aField('why', { required: { field: 'kind', equals: ['x', 'y'] } })];
  expect(reasons(fields, {})).toEqual([]);
  expect(reasons(fields, { kind: value('z') })).toEqual([]);
  expect(reasons(fields, { kind: value('y') })).toEqual(['why condition']);
  expect(reasons(fields, { kind: value(['z', 'x']) })).toEqual(['why condition']);
  expect(reasons(fields, { kind: { kind: 'not_relevant', reason: 'x' } })).toEqual([]);
});

it('asks by fields of the project, under either of their names, and by what is worked out', () => {
  const sharedFields = [{ key: 'projekt.spor', type: 'choice' as const, label: text, help: text, gloss: '', default: 'fuldt' }];
  const fields = [
    aField('spor', { type: 'shared', ref: 'projekt.spor' }), aField('a', { required: { field: 'projekt.spor', equals: 'fuldt' } }),
    aField('b', { required: { field: 'spor', equals: 'let' } }), aField('c', { required: { field: 'total', equals: 'roed' } }),
    aField('total', { type: 'computed' }),
  ];
  const computed = { total: computedValue('roed') };
  expect(reasons(fields, {}, { sharedFields, computed })).toEqual(['a condition', 'c condition']);
  expect(reasons(fields, {}, { sharedFields, computed }, { 'projekt.spor': value('let') })).toEqual(['b condition', 'c condition']);
});

it('wants what is worked out to be there, unless a figure is openly unknown', () => {
  const fields = [aField('sum', { type: 'computed' })];
  expect(reasons(fields, {})).toEqual(['sum not_computed']);
  expect(reasons(fields, {}, { computed: { sum: unansweredBecause('x') } })).toEqual(['sum not_computed']);
  expect(reasons(fields, {}, { computed: { sum: unknownBecause('x') } })).toEqual([]);
  expect(reasons(fields, {}, { computed: { sum: computedValue(0) } })).toEqual([]);
});

it('says when an answer will not do', () => {
  expect(reasons([aField('word', { type: 'yes_no', mustEqual: 'ja' })], { word: value('nej') })).toEqual(['word must_equal']);
  const fields = [aField('team', { type: 'computed', mustEqual: 'alle_gyldige' })];
  expect(reasons(fields, {}, { computed: { team: computedValue('mangler') } })).toEqual(['team must_equal']);
});

it('counts the rows that say something, and asks for what every entry must have', () => {
  const list = [aField('points', { type: 'list', minItems: 2, maxItems: 3 })];
  expect(reasons(list, { points: rows({ text: 'a' }, {}) })).toEqual(['points too_few_rows']);
  expect(reasons(list, { points: rows({ text: 'a' }, { text: 'b' }) })).toEqual([]);
  expect(reasons(list, { points: rows({ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' }) })).toEqual(['points too_many_rows']);
  expect(reasons([aField('risks', { type: 'risk_matrix' })], { risks: rows({ risk: 'a' }) })).toEqual(['risks incomplete_row']);
});

it('wants a milestone to have a day or a period, and not both', () => {
  const fields = [aField('plan', { type: 'timeline' })];
  const period = { from: '2026-12-01' };
  expect(reasons(fields, { plan: rows({ title: 'a', date: '2026-12-01' }, { title: 'b', period }) })).toEqual([]);
  expect(reasons(fields, { plan: rows({ title: 'a' }) })).toEqual(['plan incomplete_row']);
  expect(reasons(fields, { plan: rows({ title: 'a', date: '2026-12-01', period }) })).toEqual(['plan incomplete_row']);
});

it('asks for no more than the parts that are named', () => {
  const form = aForm([aField('a'), aField('b')], [aField('c'), aField('d')]);
  const keys = (...scopes: NonNullable<MissingContext['scopes']>) =>
    missingFields(form, {}, {}, { ...context, scopes }).map(({ fieldKey }) => fieldKey);
  expect(keys({ sections: ['part2'] })).toEqual(['c', 'd']);
  expect(keys({ sections: ['part1'], exceptFields: ['b'] }, { fields: ['d'] })).toEqual(['a', 'd']);
  expect(keys({ exceptFields: ['a'] })).toEqual(['b', 'c', 'd']);
  expect(keys()).toEqual([]);
});

it('lists what is unknown, also in a single cell, and what was set aside', () => {
  const form = aForm([aField('price', { type: 'money' }), aField('table', { type: 'table', columns: [{ key: 'sum', label: text, type: 'money' }] }),
    aField('x')]);
  const unknown = { reason: 'Afventer tilbud', clarifyBy: '2026-12-01' };
  const answers: Answers = { price: { kind: 'unknown', ...unknown }, table: rows({ sum: 1 }, { sum: { unknown } }),
    x: { kind: 'not_relevant', reason: 'Nej' } };
  const place = (fieldKey: string) => ({ fieldKey, sectionKey: 'part1', address: `sheet.${fieldKey}` });
  expect(openPoints(form, answers, {}, context)).toEqual([
    { ...place('price'), ...unknown }, { ...place('table'), rowId: id(1), columnKey: 'sum', ...unknown },
  ]);
  expect(setAside(form, answers, {}, context)).toEqual([{ ...place('x'), reason: 'Nej' }]);
});

it('counts progress over the questions that are asked', () => {
  const form = aForm([aField('a'), aField('b', { required: false }), aField('c', { required: { field: 'a', equals: 'x' } }),
    aField('s', { type: 'computed' })]);
  expect(progressOf(form, { b: value('y') }, {}, context)).toEqual({ answered: 1, total: 2 });
  expect(progressOf(form, { a: value('x'), b: value('y') }, {}, context)).toEqual({ answered: 2, total: 3 });
});

// The oracle knows nothing of the code: each generated field says itself whether it is missing and why.
type Case = { field: Field; section: 0 | 1; given: Answer | undefined; lacks: string | null };
const blanks = fc.constantFrom<Answer | undefined>(undefined, value(''), value(' '), value([]), value(documentOf('')));
const full = fc.constantFrom<Answer>(value('x'), value(0), { kind: 'none' }, { kind: 'not_relevant', reason: 'r' },
  { kind: 'unknown', reason: 'r', clarifyBy: '2027-01-01' });
const trigger = fc.constantFrom('on', 'off');
type Draft = Omit<Case, 'field'> & { more: Partial<Field> };
type Told = { answered: boolean; plain: Pick<Case, 'section' | 'given'>; count: number; switchedTo: string };
const listLacks = (count: number) => (count === 0 ? 'unanswered' : count < 2 ? 'too_few_rows' : count > 3 ? 'too_many_rows' : null);
const kinds: Record<string, (told: Told) => Draft> = {
  always: ({ answered, plain }) => ({ ...plain, more: {}, lacks: answered ? null : 'unanswered' }),
  never: ({ plain }) => ({ ...plain, more: { required: false }, lacks: null }),
  condition: ({ answered, plain, switchedTo }) => ({
    ...plain, more: { required: { field: 'switch', equals: 'on' } }, lacks: switchedTo === 'on' && !answered ? 'condition' : null,
  }),
  exact: ({ answered, plain }) => ({
    ...plain, given: value(answered ? 'ja' : 'nej'), more: { mustEqual: 'ja' }, lacks: answered ? null : 'must_equal',
  }),
  list: ({ plain, count }) => ({
    ...plain, given: rows(...Array.from({ length: count }, () => ({ text: 'x' }))), more: { type: 'list', minItems: 2, maxItems: 3 },
    lacks: listLacks(count),
  }),
};
const aCase = (switchedTo: string) =>
  fc.record({
    make: fc.constantFrom(...Object.values(kinds)), answered: fc.boolean(), blank: blanks, given: full, count: fc.integer({ min: 0, max: 4 }),
    section: fc.constantFrom<0 | 1>(0, 1),
  }).map(({ make, answered, blank, given, count, section }) =>
    make({ answered, count, switchedTo, plain: { section, given: answered ? given : blank } }));
const aState = trigger.chain((switchedTo) =>
  fc.tuple(fc.constant(switchedTo), fc.array(aCase(switchedTo), { maxLength: 25 }), fc.constantFrom('all', 'part1', 'part2')));

it('agrees with an independent oracle over generated templates and states', () => {
  fc.assert(fc.property(aState, ([switchedTo, drafts, part]) => {
    const cases = drafts.map(({ more, ...rest }, at): Case => ({ ...rest, field: aField(`f${at}`, more) }));
    const of = (section: 0 | 1) => cases.filter((one) => one.section === section);
    const form = aForm([aField('switch', { required: false }), ...of(0).map(({ field }) => field)], of(1).map(({ field }) => field));
    const answers = Object.fromEntries([['switch', value(switchedTo)],
      ...cases.flatMap(({ field, given }) => (given ? [[field.key, given]] : []))]) as Answers;
    const scopes = part === 'all' ? undefined : [{ sections: [part] }];
    const expected = [...(part === 'part2' ? [] : of(0)), ...(part === 'part1' ? [] : of(1))]
      .flatMap(({ field, lacks }) => (lacks === null ? [] : [`${field.key} ${lacks}`]));
    const found = missingFields(form, answers, {}, { ...context, scopes }).map(({ fieldKey, reason }) => `${fieldKey} ${reason}`);
    expect(found).toEqual(expected);
  }), { numRuns: 1000 });
});
