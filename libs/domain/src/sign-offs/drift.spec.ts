import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../worksheets/field.ts';
import type { Answers } from '../answers/answer.ts';
import { boundAnswers } from './bound-values.ts';
import { driftOf } from './drift.ts';
import { gateEnvelope, worksheetEnvelope } from './envelope.ts';
import { signedRecord } from './signed-record.ts';

const text = { da: 'x', en: 'x' };
const aField = (key: string, more: Partial<Field> = {}): Field =>
  ({ key, type: 'short_text', label: text, help: text, gloss: '', required: true, ...more });
const sharedFields = [{ key: 'projekt.formaal', type: 'rich_text' as const, label: text, help: text, gloss: '' }];
const form = { key: 'sheet', kind: 'worksheet', sections: [
  { key: 'asked', label: text, help: text,
    fields: [aField('a'), aField('b'), aField('purpose', { type: 'shared', ref: 'projekt.formaal' }), aField('sum', { type: 'computed' })] },
  { key: 'later', label: text, help: text, fields: [aField('c'), aField('d')] },
] };
const scopes = [{ sections: ['asked'] }];
const values = (answers: Answers, shared: Answers) => boundAnswers({ form, answers, shared, sharedFields, scopes });
const boundTo = (answers: Answers, shared: Answers) =>
  ({ bound: Object.entries(values(answers, shared)).map(([path, value]) =>
    ({ path, source: 'sheet', value: JSON.parse(JSON.stringify(value)), material: path === 'sheet.a' })) });

it('binds what the gate asked for: its own fields, the shared ones by their address, nothing that is worked out', () => {
  expect(Object.keys(values({}, {}))).toEqual(['sheet.a', 'sheet.b', 'projekt.formaal']);
});

it('shows both values, and whether the gate opens again', () => {
  const was: Answers = { a: { kind: 'value', value: 'før' } };
  const is: Answers = { a: { kind: 'value', value: 'nu' } };
  expect(driftOf(boundTo(was, {}), values(is, {}))).toEqual([{ path: 'sheet.a', source: 'sheet', signed: was['a'], now: is['a'], material: true }]);
  expect(driftOf(boundTo(was, {}), {})).toMatchObject([{ path: 'sheet.a', now: null }]);
});

const someAnswer = fc.oneof(fc.record({ kind: fc.constant('value' as const), value: fc.string() }), fc.constant({ kind: 'none' as const }));
const someAnswers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), someAnswer);
const shared = fc.dictionary(fc.constantFrom('projekt.formaal', 'projekt.titel'), someAnswer);
const edit = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'projekt.formaal', 'projekt.titel'), fc.uuid());

it('is raised by every edit of a bound field, and never by any other', () => {
  fc.assert(fc.property(someAnswers, shared, fc.array(edit, { minLength: 1, maxLength: 6 }), (answers, project, edits) => {
    const frozen = boundTo(answers, project);
    const now = { ...answers };
    const projectNow = { ...project };
    for (const [key, word] of edits) (key.startsWith('projekt.') ? projectNow : now)[key] = { kind: 'value', value: `${word} ny` };
    const bound = ['a', 'b', 'projekt.formaal'].filter((key) => edits.some(([edited]) => edited === key)).map((key) =>
      (key.includes('.') ? key : `sheet.${key}`));
    expect(driftOf(frozen, values(now, projectNow)).map(({ path }) => path).sort()).toEqual(bound.sort());
  }), { numRuns: 1000 });
});

it('raises nothing when a bound value is written again as it was', () => {
  fc.assert(fc.property(someAnswers, shared,
    (answers, project) => expect(driftOf(boundTo(answers, project), values(structuredClone(answers), project))).toEqual([])));
});

const id = '0197a000-0000-7000-8000-000000000001';
const sha = 'a'.repeat(64);
const frozen = { v: 1, tenantId: id, projectId: id, bound: [{ path: 'p', source: 's', value: null }],
  attachments: [{ id, name: 'x.pdf', size: 1, sha256: sha }], frozenAt: '2026-11-24T10:00:00.000Z' };

it('knows the shape of what is frozen', () => {
  const worksheet = { ...frozen, worksheetId: id, no: 1, templateKey: 'idekort', templateVersion: 1, answers: { a: { kind: 'none' } } };
  expect(worksheetEnvelope.safeParse(worksheet).success).toBe(true);
  expect(worksheetEnvelope.safeParse({ ...worksheet, more: 1 }).success).toBe(false);
  const person = { id, name: 'Lars', title: 'Chef' };
  const gate = {
    ...frozen, kind: 'gate', names: { project: 'Lys', phase: { da: 'Forankring', en: 'Anchoring' }, gate: { da: 'Start', en: 'Start' } },
    sender: person, lastEditedById: id, trackChange: null,
    signing: { order: 'sequential', places: [{ ...person, role: 'project_owner' }], dueOn: '2026-12-01', expiresOn: '2026-12-15' },
    gate: { key: 'g1', phaseKey: 'forankring', milestoneId: null, round: 1 }, processModel: { key: 'nybrud', version: 1 },
      trackKey: 'fuldt', summary: '',
    recommendation: ['at'], questions: { q: { answer: 'nej', reason: 'x' } }, softReasons: {},
    worksheets: [{ worksheetId: id, no: 1, templateKey: 'idekort', templateVersion: 1, contentSha256: sha }],
  };
  expect(gateEnvelope.safeParse(gate).success).toBe(true);
  expect(gateEnvelope.safeParse({ ...gate, signing: { ...gate.signing, places: [] } }).success).toBe(false);
});

it('wants the deputyship whenever somebody signs on behalf of another', () => {
  const record = {
    v: 1, no: 1, requestId: id, place: 0, decision: { outcome: 'go' }, statement: 'Jeg godkender', contentSha256: sha, renderedSha256: sha, previousSha256: null,
      signer: { id, name: 'Lars', title: 'Chef' },
    stepUp: { method: 'passkey', authenticatedAt: frozen.frozenAt, at: frozen.frozenAt }, signedAt: frozen.frozenAt,
  };
  expect(signedRecord.safeParse(record).success).toBe(true);
  expect(signedRecord.safeParse({ ...record, onBehalfOf: record.signer }).success).toBe(false);
  expect(signedRecord.safeParse({ ...record, onBehalfOf: record.signer, deputyshipId: id }).success).toBe(true);
});
