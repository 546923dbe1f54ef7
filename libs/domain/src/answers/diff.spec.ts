import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../worksheets/field.ts';
import type { Answer } from './answer.ts';
import { diffAnswers } from './diff.ts';

const text = { da: 'x', en: 'x' };
const aField = (key: string): Field => ({ key, type: 'short_text', label: text, help: text, gloss: '', required: true });
const form = { key: 'sheet', kind: 'worksheet', sections: [
  { key: 'one', label: text, help: text, fields: [aField('a'), aField('b')] }, { key: 'two', label: text, help: text, fields: [aField('c')] },
] };
const value = (of: unknown): Answer => ({ kind: 'value', value: of });
const row = (id: string, what: string) => ({ id, what });

it('lists what was added, changed and removed in the order of the worksheet', () => {
  expect(diffAnswers(form, { c: value('x'), b: value('y') }, { a: value('z'), b: value('w') })).toEqual([
    { fieldKey: 'a', sectionKey: 'one', change: 'added', after: value('z') },
    { fieldKey: 'b', sectionKey: 'one', change: 'changed', before: value('y'), after: value('w') },
    { fieldKey: 'c', sectionKey: 'two', change: 'removed', before: value('x') },
  ]);
});

it('sees no difference between an empty answer and none, nor between two orders of the same keys', () => {
  expect(diffAnswers(form, { a: value('') }, {})).toEqual([]);
  expect(diffAnswers(form, { a: value({ x: 1, y: 2 }) }, { a: value({ y: 2, x: 1 }) })).toEqual([]);
});

it('follows rows by their id', () => {
  const before = { a: value([row('1', 'a'), row('2', 'b'), row('3', 'c'), row('4', 'd')]) };
  const after = { a: value([row('3', 'c'), row('1', 'a'), row('2', 'B'), row('5', 'e')]) };
  expect(diffAnswers(form, before, after)[0]?.rows).toEqual([
    { rowId: '3', change: 'moved', cells: [] },
    { rowId: '2', change: 'changed', cells: [{ columnKey: 'what', before: 'b', after: 'B' }] },
    { rowId: '5', change: 'added', cells: [{ columnKey: 'what', before: null, after: 'e' }] },
    { rowId: '4', change: 'removed', cells: [{ columnKey: 'what', before: 'd', after: null }] },
  ]);
});

it('tells "Ukendt endnu" from a value', () => {
  const unknown: Answer = { kind: 'unknown', reason: 'x', clarifyBy: '2026-12-01' };
  expect(diffAnswers(form, { a: unknown },
    { a: value(4) })).toEqual([{ fieldKey: 'a', sectionKey: 'one', change: 'changed', before: unknown, after: value(4) }]);
});

const someRows = fc.uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), fc.constantFrom('p', 'q')), { selector: ([id]) => id })
  .map((pairs) => pairs.map(([id, what]) => row(id, what)));

it('leads from the one set of rows to the other: nothing that differs is left out, nothing equal is mentioned', () => {
  fc.assert(fc.property(someRows, someRows, (was, is) => {
    const [change] = diffAnswers(form, { a: value([row('0', 'p'), ...was]) }, { a: value([row('0', 'p'), ...is]) });
    const of = (kind: string) => (change?.rows ?? []).filter((one) => one.change === kind).map(({ rowId }) => rowId).sort();
    const find = (rows: { id: string; what: string }[], id: string) => rows.find((one) => one.id === id);
    expect(of('added')).toEqual(is.filter(({ id }) => !find(was, id)).map(({ id }) => id).sort());
    expect(of('removed')).toEqual(was.filter(({ id }) => !find(is, id)).map(({ id }) => id).sort());
    expect(of('changed')).toEqual(is.filter(({ id, what }) => find(was, id) && find(was, id)?.what !== what).map(({ id }) => id).sort());
    const kept = (rows: { id: string }[], others: { id: string }[]) =>
      rows.filter(({ id }) => others.some((one) => one.id === id)).map(({ id }) => id).join();
    if (of('moved').length > 0) expect(kept(was, is)).not.toBe(kept(is, was));
    expect(change === undefined).toBe(JSON.stringify(was) === JSON.stringify(is));
  }), { numRuns: 500 });
});
