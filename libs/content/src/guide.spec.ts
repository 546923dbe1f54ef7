import { expect, it } from '@jest/globals';
import { text } from '@nybrud/domain';
import { z } from 'zod';
import { readJson } from './json-file.ts';
import { currentProcessModel } from './process-models.ts';

const key = z.string().min(1);
const list = <T extends z.ZodType>(entry: T, name: string) => z.array(entry).parse(readJson(`guide/${name}.json`));
const type = z.enum(['choice', 'money', 'rating']);
const questions = list(z.object({ key, question: text, help: text, type, options: z.array(z.object({ key })).optional() }), 'questions');
const outcomes = list(z.object({ key, kind: z.enum(['outcome', 'mark', 'none']), label: text, defaultTracks: z.array(key) }), 'outcomes');
const rules = list(z.object({ key, when: z.unknown(), outcome: key, reason: text }), 'rules');
const marks = list(z.object({ key, when: z.unknown(), text }), 'marks');
const warnings = list(z.object({ key, when: z.unknown(), text }), 'warnings');
const expected = z.object({ outcome: key, rule: key, alternatives: z.array(key), marks: z.array(key), warnings: z.array(key) });
const tests = list(z.object({ key, answers: z.record(key, z.unknown()), expected }), 'tests');
const checklists = list(z.object({ outcome: key, items: z.array(z.object({ label: text })).min(1), mark: key }), 'checklists');

const keys = (some: { key: string }[]) => some.map((one) => one.key);
const missing = (some: string[], known: { key: string }[]) => some.filter((one) => !keys(known).includes(one));

const condition = z.looseObject({ q: key.optional(), in: z.array(key).optional(), notIn: z.array(key).optional() });

/** What a condition asks for: a question with the answers that count, however deep it stands. */
function asked(when: unknown): { q: string; answers: string[] }[] {
  if (typeof when !== 'object' || when === null) return [];
  const { q, in: within = [], notIn: without = [] } = Array.isArray(when) ? {} : condition.parse(when);
  return [...(q ? [{ q, answers: [...within, ...without] }] : []), ...Object.values(when).flatMap(asked)];
}

it('holds what was agreed with those who wrote the guide', () => {
  expect([questions, outcomes, rules, marks, warnings, tests, checklists].map(({ length }) => length)).toEqual([18, 14, 13, 2, 11, 24, 7]);
});

it('asks in its rules only what it asks people, and for answers they can give', () => {
  const conditions = [...rules, ...marks, ...warnings].flatMap(({ when }) => asked(when));
  expect(conditions.length).toBeGreaterThan(20);
  expect(missing(conditions.map(({ q }) => q), questions)).toEqual([]);
  for (const { q, answers } of conditions) expect(missing(answers, questions.find((one) => one.key === q)?.options ?? [])).toEqual([]);
});

it('leads to outcomes and tracks that exist', () => {
  expect(missing(rules.map(({ outcome }) => outcome), outcomes)).toEqual([]);
  expect(missing(checklists.map(({ outcome }) => outcome).filter((one) => one !== 'alle'), outcomes)).toEqual([]);
  expect(missing(outcomes.flatMap(({ defaultTracks }) => defaultTracks), currentProcessModel().tracks)).toEqual([]);
});

it('is tested by examples that name what exists', () => {
  expect(missing(tests.flatMap(({ answers }) => Object.keys(answers)), questions)).toEqual([]);
  expect(missing(tests.flatMap((test) => [test.expected.outcome, ...test.expected.alternatives]), outcomes)).toEqual([]);
  expect(missing(tests.map((test) => test.expected.rule), rules)).toEqual([]);
  expect(missing(tests.flatMap((test) => test.expected.marks), marks)).toEqual([]);
  expect(missing(tests.flatMap((test) => test.expected.warnings), warnings)).toEqual([]);
});
