import { describe, expect, it } from '@jest/globals';
import type { Field } from '../worksheets/field.ts';
import type { FieldType } from '../worksheets/field-type.ts';
import type { AnswerContext, FieldTypeEntry, ItemField } from './answer-context.ts';
import { parseAnswer, parseSharedAnswer } from './parse-answer.ts';
import { documentOf } from './rich-text-words.ts';

const text = { da: 'x', en: 'x' };
const option = (key: string) => ({ key, label: text });
const id = (n: number) => `0197a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const aField = (key: string, type: FieldType, more: Partial<Field> = {}): Field =>
  ({ key, type, label: text, help: text, gloss: '', required: true, ...more });
const item = (key: string, type: FieldType, required = true, options?: string[]): ItemField => ({
  key, label: text, type, required, ...(options ? { options: options.map(option) } : {}),
});
const kind = (key: FieldType, ...itemFields: ItemField[]): FieldTypeEntry =>
  ({ key, label: text, help: text, valueSchema: '', allowedInTable: false, itemFields });

const fields: Field[] = [
  aField('line', 'short_text'), aField('cvr', 'short_text', { pattern: '^[0-9]{8}$' }), aField('prose', 'rich_text'), aField('count', 'number'),
  aField('price', 'money', { allowUnknown: true }), aField('day', 'date', { allowUnknown: false }), aField('when', 'period'),
    aField('answer', 'yes_no'),
  aField('one', 'choice', { options: [option('a'), option('b')] }), aField('several', 'multi_choice', { options: [option('a'), option('b')] }),
  aField('phase', 'choice', { optionsSource: 'phases' }), aField('grade', 'rating'), aField('who', 'person'), aField('team', 'people'),
  aField('points', 'list', { allowNone: true }), aField('risks', 'risk_matrix'), aField('others', 'stakeholder_matrix'), aField('plan', 'timeline'),
  aField('gains', 'gain_table'), aField('paper', 'file'), aField('source', 'link'), aField('sum', 'computed'), aField('log', 'register'),
  aField('purpose', 'shared', { ref: 'projekt.formaal' }), aField('word', 'yes_no', { mustEqual: 'ja' }),
  aField('rows', 'table', { columns: [
    { key: 'what', label: text, type: 'short_text' }, { key: 'amount', label: text, type: 'money' }, { key: 'on', label: text, type: 'date' },
    { key: 'score', label: text, type: 'rating' }, { key: 'kind', label: text, type: 'choice', options: [option('x')] },
    { key: 'link', label: text, type: 'link' }, { key: 'file', label: text, type: 'file' }, { key: 'span', label: text, type: 'period' },
  ] }),
];
const form = { key: 'sheet', kind: 'worksheet', sections: [{ key: 'part', label: text, help: text, fields }] };
const context: AnswerContext = {
  sharedFields: [{ key: 'projekt.formaal', type: 'rich_text', label: text, help: text, gloss: '' },
    { key: 'projekt.fase', type: 'computed', label: text, help: text, gloss: '' }],
  fieldTypes: [
    kind('people', item('person', 'person'), item('role', 'short_text')), kind('list', item('text', 'short_text'), item('done', 'yes_no', false)),
    kind('risk_matrix', item('risk', 'short_text'), item('likelihood', 'rating'), item('owner', 'person')),
    kind('stakeholder_matrix', item('name', 'short_text'), item('stance', 'choice', true, ['for', 'neutral'])),
    kind('timeline', item('title', 'short_text'), item('date', 'date', false), item('period', 'period', false)),
    kind('gain_table', item('gain', 'short_text'), item('baseline', 'number')),
  ],
  lists: {
    phases: ['need'], tracks: [], guide_outcomes: [], gate_outcomes: [], checkpoints: [], project_roles: [], project_worksheets_and_documents: [],
    'organisation.strategic_goals': [], 'projekt.delmaal': [],
  },
};
const value = (of: unknown) => ({ kind: 'value', value: of });
const parse = (key: string, raw: unknown) => parseAnswer(form, key, raw, context);
const later = { unknown: { reason: 'Afventer tilbud', clarifyBy: '2026-12-01' } };

describe('takes an answer of every kind', () => {
  it.each<[string, unknown]>([
    ['line', 'Lys til plejehjemmet'], ['line', ''], ['cvr', '12345678'], ['cvr', ''], ['prose', documentOf('Beboerne sover dårligt.\nOm natten.')],
    ['count', 12.5], ['count', -3], ['price', 25_000_000], ['day', '2026-11-24'], ['when', { from: '2026-11-24' }],
    ['when', { from: '2026-11-24', to: '2026-11-24' }], ['answer', 'ved_ikke'], ['one', 'b'], ['several', ['b', 'a']], ['several', []],
    ['phase', 'need'], ['grade', { score: 4, reason: 'Det er besluttet' }], ['grade', { score: 1 }], ['who', { memberId: id(1) }],
    ['who', { name: 'Aisha Rahimi', org: 'Fjordby', email: 'aisha@fjordby.example' }],
      ['team', [{ id: id(1), person: { memberId: id(2) }, role: 'Jurist' }]],
    ['points', [{ id: id(1), text: 'Ét', done: 'ja' }]], ['risks', [{ id: id(1), risk: 'Ingen bud', likelihood: 3, owner: { memberId: id(2) } }]],
    ['others', [{ id: id(1), name: 'Pårørende', stance: 'for' }]], ['plan', [{ id: id(1), title: 'Start', period: { from: '2026-12-01' } }]],
    ['gains', [{ id: id(1), gain: 'Søvn', baseline: later }]], ['paper', { documentId: id(3) }], ['source', { title: 'Rapport' }],
    ['source', { title: 'Rapport', url: 'https://co-pi.dk/a?b=c' }], ['purpose', documentOf('Bedre søvn')],
    ['rows', [{ id: id(1), what: 'Lamper', amount: 100, on: later, score: 5, kind: 'x', link: { title: 'A' }, file: { documentId: id(4) },
      span: { from: '2026-01-01' } }]],
    ['rows', [{ id: id(1) }, { id: id(2), amount: later }]],
  ])('%s', (key, given) => {
    expect(parse(key, value(given))).toEqual({ ok: true, value: value(given) });
  });
});

describe('refuses what does not fit, naming the place and what is expected there', () => {
  it.each<[string, unknown, string, string]>([
    ['line', 7, 'value', 'not_text'], ['line', 'x'.repeat(201), 'value', 'too_long'], ['line', 'a\u0000', 'value', 'not_text'],
    ['line', '\ud800', 'value', 'not_text'], ['cvr', '1234567', 'value', 'not_that_form'], ['prose', '<b>x</b>', 'value', 'not_rich_text'],
    ['prose', { type: 'doc', content: [{ type: 'script' }] }, 'value/content/0/type', 'not_rich_text'], ['count', '12', 'value', 'not_a_number'],
    ['count', Number.NaN, 'value', 'not_a_number'], ['count', 1e16, 'value', 'too_large'], ['price', 12.5, 'value', 'not_an_amount'],
    ['price', 2 ** 53, 'value', 'not_an_amount'], ['day', '2026-02-30', 'value', 'not_a_date'], ['day', '24-11-2026', 'value', 'not_a_date'],
    ['when', { from: '2026-11-24', to: '2026-11-23' }, 'value/to', 'ends_before_it_begins'], ['answer', true, 'value', 'unknown_option'],
    ['one', 'c', 'value', 'unknown_option'], ['several', ['a', 'a'], 'value', 'chosen_twice'], ['several', ['a', 'c'], 'value/1', 'unknown_option'],
    ['phase', 'opstart', 'value', 'unknown_option'], ['grade', { score: 6 }, 'value/score', 'not_a_score'], ['grade', 4, 'value', 'not_a_rating'],
    ['who', { name: '', org: 'x' }, 'value/name', 'missing'], ['who', { memberId: id(1), name: 'Også' }, 'value', 'not_a_person'],
    ['team', [{ id: id(1), person: 'Jens' }], 'value/0/person', 'not_a_person'], ['points', [{ text: 'uden id' }], 'value/0/id', 'not_an_id'],
    ['risks', [{ id: id(1), likelihood: 6 }], 'value/0/likelihood', 'not_a_score'],
      ['others', [{ id: id(1), stance: 'imod' }], 'value/0/stance', 'unknown_option'],
    ['rows', [{ id: id(1), amount: 1.5 }], 'value/0/amount', 'not_known_and_no_reason'], ['rows', [{ id: id(1), other: 1 }], 'value/0', 'not_a_row'],
    ['rows', [{ id: id(1) }, { id: id(1) }], 'value', 'same_id_twice'], ['rows', { id: id(1) }, 'value', 'not_a_list'],
    ['paper', { documentId: 'x' }, 'value/documentId', 'not_a_document'],
      ['source', { title: 'x', url: 'javascript:alert(1)' }, 'value/url', 'not_an_address'],
    ['source', { title: 'x', url: 'data:text/html,x' }, 'value/url', 'not_an_address'],
  ])('%s: %j', (key, given, path, expected) => {
    expect(parse(key, value(given))).toEqual({ ok: false, refusal: { code: 'wrong_type', details: { field: key, path, expected } } });
  });

  it.each([null, 'x', {}, { kind: 'maybe' }, { kind: 'unknown', reason: 'x' }, { kind: 'unknown', reason: ' ', clarifyBy: '2026-12-01' },
    { kind: 'not_relevant' }, { kind: 'none', more: 1 }])('an answer that is none: %j', (raw) => {
    expect(parse('price', raw)).toMatchObject({ ok: false, refusal: { code: 'wrong_type', details: { field: 'price' } } });
  });
});

it.each<[string, unknown, string]>([
  ['nothing', value(1), 'unknown_field'], ['sum', value(1), 'not_writable'], ['log', value(1), 'not_writable'],
  ['day', { kind: 'unknown', reason: 'x', clarifyBy: '2026-12-01' }, 'unknown_not_allowed'],
  ['line', { kind: 'unknown', reason: 'x', clarifyBy: '2026-12-01' }, 'unknown_not_allowed'], ['line', { kind: 'none' }, 'none_not_allowed'],
  ['word', { kind: 'not_relevant', reason: 'x' }, 'not_relevant_not_allowed'],
])('says what %s cannot be answered with', (key, raw, code) => {
  expect(parse(key, raw)).toMatchObject({ ok: false, refusal: { code, details: { field: key } } });
});

it('takes "Ukendt endnu", "Ingen" and "Ikke relevant" where they are answers', () => {
  expect(parse('price', { kind: 'unknown', reason: ' Afventer ', clarifyBy: '2026-12-01' })).toEqual({
    ok: true, value: { kind: 'unknown', reason: 'Afventer', clarifyBy: '2026-12-01' },
  });
  expect(parse('points', { kind: 'none' }).ok).toBe(true);
  expect(parse('rows', { kind: 'not_relevant', reason: 'Vi køber ikke' }).ok).toBe(true);
});

it('lets nobody set a question of a declaration aside', () => {
  const declared = parseAnswer({ ...form, kind: 'declaration' }, 'one', { kind: 'not_relevant', reason: 'x' }, context);
  expect(declared).toMatchObject({ ok: false, refusal: { code: 'not_relevant_not_allowed' } });
});

it('takes 500 rows and refuses 501 with the limit', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: id(at), what: 'x' }));
  expect(parse('rows', value(rows(500))).ok).toBe(true);
  expect(parse('rows', value(rows(5000)))).toEqual({
    ok: false, refusal: { code: 'too_many_rows', details: { field: 'rows', limit: 500, given: 5000 } },
  });
});

it('keeps a text composed, and leaves empty cells out', () => {
  expect(parse('line', value('A\u030A'))).toEqual({ ok: true, value: value('Å') });
  expect(parse('rows', value([{ id: id(1), what: '', amount: null }]))).toEqual({ ok: true, value: value([{ id: id(1) }]) });
});

it('judges a field of the project by its own key', () => {
  expect(parseSharedAnswer('projekt.formaal', value(documentOf('Ro')), context).ok).toBe(true);
  expect(parseSharedAnswer('projekt.fase', value('need'), context)).toMatchObject({ refusal: { code: 'not_writable' } });
  expect(parseSharedAnswer('projekt.andet', value(''), context)).toMatchObject({ refusal: { code: 'unknown_field' } });
});
