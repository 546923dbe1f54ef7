import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MissingField } from '../answers/missing-fields.ts';
import type { Phase } from '../process-model/phase.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import { blockersOf, canRequestGate } from './blockers-of.ts';
import type { GateFacts, WorksheetFacts } from './gate-facts.ts';
import { requestGate } from './request-gate.ts';

const text = { da: 'x', en: 'x' };
const yesNo = [{ key: 'ja', label: text }, { key: 'nej', label: text }];
const question = (key: string, more: object = {}) =>
  ({ key, question: text, gloss: '', answer: 'yes_no' as const, expected: 'ja', options: yesNo, ...more });
const phase = (key: string, gates: string[], more: Partial<Phase> = {}): Phase => ({
  key, order: 1, label: text, help: text, gloss: '', tools: [], entryCriteria: [], deliverables: [], participants: [],
  signers: [{ role: 'project_owner', label: text }], duration: { min: 1, max: 2, unit: 'week' }, gates, gateQuestions: [question(`${key}_q`)],
    ...more,
});
const check = (worksheet: string, checkpoints: string[], more: object = {}) =>
  ({ worksheet, checkpoints, tracks: ['whole'], mode: 'complete' as const, ...more });
const aModel = (need: Partial<Phase>, checks: ProcessModel['requirementChecks'] = []): GateFacts['model'] => ({
  phases: [phase('idea', ['g1']), phase('need', ['g2'], need)],
  checkpoints: [
    { key: 'g1', kind: 'gate', label: text, phase: 'idea' }, { key: 's2', kind: 'start', label: text, phase: 'need' },
      { key: 'g2', kind: 'gate', label: text, phase: 'need' },
  ],
  requirementChecks: checks,
  tracks: [{ key: 'whole', label: text, help: text, gloss: '', kind: 'project', phases: ['idea', 'need'] }],
});
const missing = (...keys: string[]): MissingField[] =>
  keys.map((fieldKey) => ({ fieldKey, sectionKey: 'one', address: `sheet.${fieldKey}`, reason: 'unanswered' }));
const sheet = (more: Partial<WorksheetFacts> = {}): WorksheetFacts => ({
  id: 'w1', templateKey: 'sheet', milestoneId: null, state: 'droeftet', signedBefore: false, changedAt: '2026-11-20T10:00:00.000Z', discussedAt: null,
  held: null, fieldsHeld: {}, missing: () => [], ...more,
});
const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  model: aModel({}), trackKey: 'whole', gateKey: 'g2', milestoneId: null, phase: { key: 'need', openedOn: '2026-11-01' },
  phaseStatuses: new Map([['idea', 'done'], ['need', 'current']]), worksheets: [], phaseUse: {}, fields: {}, documents: [], confirmations: [],
    tasks: [],
  contacts: [], firmsMet: 0, declarationsValid: {}, answers: { need_q: { answer: 'ja', reason: '' } }, decisions: [], rolesHeld: ['project_owner'],
  projectLeadId: 'mette', ...more,
});
const brief = (given: GateFacts) => blockersOf(given).map(({ force, id }) => `${force} ${id}`);

it('finds nothing in the way when everything is in order', () => {
  expect(blockersOf(facts())).toEqual([]);
});

describe('worksheets', () => {
  const model = aModel({}, [check('sheet', ['g2'])]);
  it('names each empty field, who has it and since when', () => {
    const worksheet = sheet({ missing: () => missing('a', 'b'), held: { holderId: 'jens', since: '2026-11-10' },
      fieldsHeld: { b: { holderId: 'aisha', since: '2026-11-20' } } });
    expect(blockersOf(facts({ model, worksheets: [worksheet] }))).toEqual([
      { id: 'field:sheet:w1:one:a:not_filled_in',
        subject: { kind: 'field', worksheetKey: 'sheet', worksheetId: 'w1', sectionKey: 'one', fieldKey: 'a' },
        reason: 'not_filled_in', force: 'hard', holderId: 'jens', since: '2026-11-10' },
      expect.objectContaining({ holderId: 'aisha', since: '2026-11-20' }),
    ]);
  });
  it('says that one was not begun, and leaves it with the project lead', () => {
    expect(blockersOf(facts({ model }))).toMatchObject([{ id: 'worksheet:sheet::not_started', force: 'hard', holderId: 'mette',
      since: '2026-11-01' }]);
  });
  it('asks with the parts that the gate and the start of the phase name, and with no others', () => {
    const asked: unknown[] = [];
    const checks = [check('sheet', ['g2'], { fields: ['a'] }), check('sheet', ['s2'], { sections: ['one'] }),
      check('sheet', ['g1'], { fields: ['z'] }),
      { ...check('sheet', ['g2'], { fields: ['short'] }), tracks: ['short'] }];
    blockersOf(facts({ model: aModel({}, checks), worksheets: [sheet({ missing: (scopes) => { asked.push(...scopes); return []; } })] }));
    expect(asked).toMatchObject([{ fields: ['a'] }, { sections: ['one'] }]);
    expect(asked).toHaveLength(2);
  });
  it('wants those of this milestone only', () => {
    const worksheets = [sheet({ id: 'm1', milestoneId: 'one', missing: () => missing('a') }), sheet({ id: 'm2', milestoneId: 'two' })];
    expect(brief(facts({ model, worksheets, milestoneId: 'one' }))).toEqual(['hard field:sheet:m1:one:a:not_filled_in']);
    expect(brief(facts({ model, worksheets, milestoneId: 'two' }))).toEqual([]);
  });
  it('wants what must be kept up to date taken up since the last decision to go on', () => {
    const fresh = aModel({}, [check('sheet', ['g2'], { mode: 'refresh' })]);
    const decisions = [{ gateKey: 'g1', milestoneId: null, outcome: 'go' as const, decidedAt: '2026-11-21T10:00:00.000Z' }];
    expect(blockersOf(facts({ model: fresh, worksheets: [sheet()], decisions }))).toMatchObject([{ reason: 'not_refreshed', force: 'hard',
      since: '2026-11-21' }]);
    expect(brief(facts({ model: fresh, worksheets: [sheet({ discussedAt: '2026-11-21T10:00:00.001Z' })], decisions }))).toEqual([]);
    expect(brief(facts({ model: fresh, worksheets: [sheet()],
      decisions: [{ gateKey: 'g2', milestoneId: null, outcome: 'revise', decidedAt: '2026-11-22T10:00:00.000Z' }] }))).toEqual([]);
  });
  it('asks softly whether what is signed here was talked over', () => {
    const given = { model, worksheets: [sheet({ state: 'kladde' })] };
    expect(brief(facts({ ...given, phaseUse: { sheet: { need: 'sign' } } }))).toEqual(['soft worksheet:sheet:w1:not_discussed']);
    expect(brief(facts({ ...given, phaseUse: { sheet: { need: 'update' } } }))).toEqual([]);
  });
});

describe('what the phase takes for granted', () => {
  const entry = (check?: object) => aModel({ entryCriteria: [{ label: text, ...(check ? { check } : {}) }] as Phase['entryCriteria'] });
  const done = new Map([['idea', 'done_before'], ['need', 'current']] as const);
  const decided = (outcome: 'go' | 'revise') => [{ gateKey: 'g1', milestoneId: null, outcome, decidedAt: '2026-11-01T10:00:00.000Z' }];
  it.each<[string, object | undefined, Partial<GateFacts>, string[]]>([
    ['a worksheet', { worksheetExists: 'card' }, {}, ['hard worksheet:card::not_started']],
    ['a worksheet that is there', { worksheetExists: 'card' }, { worksheets: [sheet({ templateKey: 'card' })] }, []],
    ['a filled field', { fieldFilled: 'projekt.x' }, {}, ['hard shared_field:projekt.x:not_filled_in']],
    ['a field that is unknown but filled', { fieldFilled: 'projekt.x' }, { fields: { 'projekt.x': 'unknown' } }, []],
    ['a known field', { fieldKnown: 'projekt.x' }, { fields: { 'projekt.x': 'unknown' } }, ['hard shared_field:projekt.x:not_known']],
    ['an earlier decision', { gate: 'g1', outcomeIn: ['go'] }, { decisions: decided('revise') }, ['hard gate:g1:not_decided']],
    ['an earlier decision to go on', { gate: 'g1', outcomeIn: ['go'] }, { decisions: decided('go') }, []],
    ['a decision made before Nybrud', { gate: 'g1', outcomeIn: ['go'] }, { phaseStatuses: done }, []],
    ['a signed worksheet', { worksheetState: 'card', state: 'underskrevet' }, { worksheets: [sheet({ templateKey: 'card' })] },
      ['hard worksheet:card:w1:not_signed']],
    ['one edited since it was signed', { worksheetState: 'card', state: 'underskrevet' },
      { worksheets: [sheet({ templateKey: 'card', signedBefore: true })] }, []],
    ['one signed before Nybrud', { worksheetState: 'card', state: 'underskrevet' }, { phaseStatuses: done, phaseUse: { card: { idea: 'sign' } } },
      []],
    ['declarations', { declarationsValid: 'plan.people' }, {}, ['hard declarations:plan:people:not_declared']],
    ['valid declarations', { declarationsValid: 'plan.people' }, { declarationsValid: { 'plan.people': true } }, []],
    ['the start of the phase', { checkpoint: 's2' }, {}, []],
    ['what people judge', undefined, {}, ['soft criterion:need:0:not_confirmed']],
    ['what people have judged', undefined, { confirmations: [{ phaseKey: 'need', index: 0 }] }, []],
  ])('%s', (_, check, more, expected) => {
    expect(brief(facts({ model: entry(check), ...more }))).toEqual(expected);
  });
});

describe('the phase itself', () => {
  it('wants documents at its last gate, softly', () => {
    const model = aModel({ gates: ['g2', 'g3'],
      deliverables: [{ kind: 'document', label: text }, { kind: 'document', label: text, optional: true }] });
    expect(brief(facts({ model }))).toEqual([]);
    expect(brief(facts({ model, gateKey: 'g3' }))).toEqual(['soft document:need:0:not_attached']);
    expect(brief(facts({ model, gateKey: 'g3', documents: [{ phaseKey: 'need', index: 0 }] }))).toEqual([]);
  });
  it('waits for tasks as hard as they were made', () => {
    const tasks = [{ id: 't1', ownerId: 'jens', since: '2026-11-02', done: false, force: 'hard' as const },
      { id: 't2', ownerId: null, since: '2026-11-02', done: true, force: 'hard' as const }];
    expect(blockersOf(facts({ tasks }))).toMatchObject([{ id: 'task:t1:not_done', force: 'hard', holderId: 'jens', since: '2026-11-02' }]);
  });
  it('wants what one firm was told shared with all, and more than one firm', () => {
    const model = aModel({ deliverables: [{ kind: 'register', ref: 'log', label: text }] });
    const contact = (rowId: string, sharing: 'shared' | 'planned' | 'not_relevant' | 'unanswered') =>
      ({ rowId, sharing, holderId: 'emil', since: '2026-11-12' });
    const contacts = [contact('r1', 'planned'), contact('r2', 'shared'), contact('r3', 'not_relevant'), contact('r4', 'unanswered')];
    expect(brief(facts({ model, contacts, firmsMet: 1 }))).toEqual([
      'hard register_row:log:r1:not_shared', 'hard register_row:log:r4:not_answered', 'soft register:log:too_few_firms',
    ]);
    expect(brief(facts({ model, firmsMet: 2 }))).toEqual([]);
    expect(brief(facts({ contacts }))).toEqual([]);
  });
  it('wants each question answered, and another answer than the expected one explained', () => {
    const model = aModel({ gateQuestions: [question('a'), question('b', { expected: null }), question('c', { steps: ['g9'] })] });
    expect(brief(facts({ model, answers: {} }))).toEqual(['hard question:a:not_answered', 'hard question:b:not_answered']);
    const given = (reason: string) => ({ a: { answer: 'nej', reason }, b: { answer: 'nej', reason: '' } });
    expect(brief(facts({ model, answers: given(' ') }))).toEqual(['hard question:a:reason_missing']);
    expect(brief(facts({ model, answers: given('Afventer') }))).toEqual([]);
  });
  it('wants a project owner, and asks softly for others who sign', () => {
    const signers: Phase['signers'] = [
      { role: 'project_owner', label: text }, { role: 'need_owner', label: text },
        { role: 'finance_officer', label: text, when: 'over_amount_limit' },
      { role: 'gain_owner', label: text, gates: ['g9'] }, { role: null, label: text },
    ];
    expect(brief(facts({ model: aModel({ signers }), rolesHeld: [] }))).toEqual(['hard role:project_owner:nobody_has_it',
      'soft role:need_owner:nobody_has_it']);
  });
});

describe('sending a gate to decision', () => {
  const soft = blockersOf(facts({ model: aModel({ entryCriteria: [{ label: text }] }) }));
  const hard = blockersOf(facts({ answers: {} }));
  const gate = (blockers: typeof soft, more: object = {}) => ({ requestedAt: null, isAwaited: true, blockers, ...more });
  it.each<[string, Parameters<typeof requestGate>, string]>([
    ['what is sent already', [gate([], { requestedAt: 'x' }), {}], 'gate_already_requested'],
      ['a gate that is not next', [gate([], { isAwaited: false }), {}], 'gate_not_open'],
    ['with something hard missing', [gate(hard), { [hard[0]?.id ?? '']: 'x' }], 'gate_not_ready'],
      ['without a reason for what is soft', [gate(soft), {}], 'reason_missing'],
    ['with an empty reason', [gate(soft), { [soft[0]?.id ?? '']: ' ' }], 'reason_missing'],
  ])('refuses %s', (_, given, code) => {
    expect(requestGate(...given)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('keeps the reasons for the deciders to read, and no others', () => {
    const id = soft[0]?.id ?? '';
    expect(requestGate(gate(soft), { [id]: ' Aftalt mundtligt ', else: 'x' })).toEqual({ ok: true,
      value: { softReasons: { [id]: 'Aftalt mundtligt' } } });
  });
});

// The oracle: each generated piece of a state says itself what it must lead to.
type Piece = { more: (so: GateFacts) => Partial<GateFacts>; expects: string | null };
const withPhase = (so: GateFacts, change: (phase: Phase) => Partial<Phase>): Partial<GateFacts> => ({
  model: { ...so.model, phases: so.model.phases.map((one) => (one.key === 'need' ? { ...one, ...change(one) } : one)) },
});
const pieces: ((at: number) => fc.Arbitrary<Piece>)[] = [
  (at) => fc.boolean().map((done) => ({
    more: (so) => ({ tasks: [...so.tasks, { id: `t${at}`, ownerId: null, since: '2026-11-02', done, force: 'hard' }] }),
      expects: done ? null : `hard task:t${at}:not_done`,
  })),
  (at) => fc.boolean().map((done) => ({
    more: (so) => ({ tasks: [...so.tasks, { id: `t${at}`, ownerId: null, since: '2026-11-02', done, force: 'soft' }] }),
      expects: done ? null : `soft task:t${at}:not_done`,
  })),
  (at) => fc.constantFrom('ja', 'nej', 'nej med grund', '').map((answer) => ({
    more: (so) => ({
      ...withPhase(so, (need) => ({ gateQuestions: [...need.gateQuestions, question(`q${at}`)] })),
      ...(answer === '' ? {} : { answers: { ...so.answers, [`q${at}`]: { answer: answer.slice(0, 3).trim(), reason: answer.slice(3) } } }),
    }),
    expects: answer === '' ? `hard question:q${at}:not_answered` : answer === 'nej' ? `hard question:q${at}:reason_missing` : null,
  })),
  (at) => fc.constantFrom('full', 'empty', 'absent').map((state) => ({
    more: (so) => ({
      model: { ...so.model, requirementChecks: [...so.model.requirementChecks, check(`s${at}`, ['g2'])] },
      worksheets: state === 'absent' ? so.worksheets
        : [...so.worksheets, sheet({ id: `w${at}`, templateKey: `s${at}`, missing: () => (state === 'full' ? [] : missing('f')) })],
    }),
    expects: state === 'absent' ? `hard worksheet:s${at}::not_started` : state === 'empty' ? `hard field:s${at}:w${at}:one:f:not_filled_in` : null,
  })),
  (at) => fc.constantFrom<'unanswered' | 'unknown' | 'known'>('unanswered', 'unknown', 'known').map((state) => ({
    more: (so) => ({
      ...withPhase(so, (need) => ({ entryCriteria: [...need.entryCriteria, { label: text, check: { fieldKnown: `projekt.f${at}` } }] })),
      fields: { ...so.fields, [`projekt.f${at}`]: state },
    }),
    expects: state === 'known' ? null : `hard shared_field:projekt.f${at}:not_known`,
  })),
  (at) => fc.boolean().map((isHeld) => ({
    more: (so) => ({
      ...withPhase(so, (need) => ({ entryCriteria: [...need.entryCriteria, { label: text, check: { declarationsValid: `d${at}.people` } }] })),
      declarationsValid: { ...so.declarationsValid, [`d${at}.people`]: isHeld },
    }),
    expects: isHeld ? null : `hard declarations:d${at}:people:not_declared`,
  })),
];
const aState = fc.array(fc.nat({ max: pieces.length - 1 }),
  { maxLength: 12 }).chain((kinds) =>
  fc.tuple(...kinds.map((kind, at) => pieces[kind]?.(at) ?? fc.constant<Piece>({ more: () => ({}), expects: null }))));

it('finds what an independent oracle expects, and lets a gate be sent exactly when nothing of it is hard', () => {
  fc.assert(fc.property(aState, (state) => {
    const built = state.reduce<GateFacts>((so, { more }) => ({ ...so, ...more(so) }), facts());
    const expected = state.flatMap(({ expects }) => expects ?? []);
    expect(brief(built).sort()).toEqual(expected.sort());
    expect(canRequestGate(blockersOf(built))).toBe(expected.every((one) => one.startsWith('soft')));
  }), { numRuns: 1000 });
});
