import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Signing } from '../sign-offs/signing.ts';
import type { Blocker } from './blocker.ts';
import { combinedDecision } from './combined-decision.ts';
import { decideGate, type Decider, type GateToDecide } from './decide-gate.ts';
import { type GateDecision, gateDecision, goesOn } from './gate-decision.ts';

const sha = 'a'.repeat(64);
const today = '2026-11-24';
const signing = (...people: string[]): Signing => ({
  order: 'sequential', approvers: people.map((memberId) => ({ memberId, role: 'project_owner' })), signatures: [], delegations: [], deputyships: [],
  senderId: 'mette', authorIds: ['mette'], waiverId: null, expiresOn: null, withdrawnAt: null,
});
const gate = (more: Partial<GateToDecide> = {}): GateToDecide => ({
  key: 'g1', phaseKey: 'idea', milestoneId: null, contentSha256: sha, decidedAt: null, blockers: [], signing: signing('lars'), said: [], ...more,
});
const lars = (more: Partial<Decider> = {}): Decider => ({ memberId: 'lars', readSha256: sha, provenSecondsAgo: 60, today, ...more });
const go: GateDecision = { outcome: 'go' };
const stop: GateDecision = { outcome: 'stop', reason: 'Intet marked', lesson: 'Spørg før' };
const condition = { text: 'Budget', ownerMemberId: '0197a000-0000-7000-8000-000000000001', dueOn: '2026-12-01' };
const onCondition = (...covers: string[]): GateDecision => ({ outcome: 'go_with_conditions', conditions: [{ ...condition, covers }] });
const hard: Blocker = { id: 'field:x', subject: { kind: 'task', taskId: 'x' }, reason: 'not_done', force: 'hard', holderId: null, since: today };

it('decides when the last of the deciders has answered', () => {
  const first = decideGate(gate({ signing: signing('lars', 'thomas') }), go, lars());
  expect(first).toMatchObject({ ok: true, value: { decision: null, said: go, signature: { signerId: 'lars' } } });
  if (!first.ok) return;
  const second = decideGate(gate({ signing: first.value.signing, said: [go] }), onCondition(), lars({ memberId: 'thomas' }));
  expect(second).toMatchObject({ ok: true, value: { decision: { outcome: 'go_with_conditions' }, gateKey: 'g1' } });
});

it('is decided at once when anybody says no', () => {
  expect(decideGate(gate({ signing: signing('lars', 'thomas') }), stop, lars())).toMatchObject({ ok: true, value: { decision: stop } });
});

describe('refuses', () => {
  it.each<[string, Partial<GateToDecide>, Partial<Decider>, string]>([
    ['what nobody has sent', { contentSha256: null }, {}, 'gate_not_requested'], ['a stranger', {}, { memberId: 'x' }, 'not_a_decider'],
    ['a stranger, also when it is over', { decidedAt: 'x' }, { memberId: 'x' }, 'not_a_decider'],
    ['the second of two at once', { decidedAt: '2026-11-24T10:00:00.000Z' }, {}, 'gate_already_decided'],
    ['who has read something else', {}, { readSha256: 'b'.repeat(64) }, 'content_changed'],
      ['who has not proved themselves', {}, { provenSecondsAgo: null }, 'step_up_required'],
    ['proof older than five minutes', {}, { provenSecondsAgo: 301 }, 'step_up_required'],
      ['proof from the future', {}, { provenSecondsAgo: -1 }, 'step_up_required'],
    ['who is not next', { signing: signing('thomas', 'lars') }, {}, 'not_your_turn'],
      ['the author', { signing: { ...signing('lars'), authorIds: ['lars'] } }, {}, 'four_eyes'],
    ['going on while something hard is missing', { blockers: [hard] }, {}, 'gate_not_ready'],
    ['what was taken back', { signing: { ...signing('lars'), withdrawnAt: 'x' } }, {}, 'request_withdrawn'],
  ])('%s', (_, given, decider, code) => {
    expect(decideGate(gate(given), go, lars(decider))).toMatchObject({ ok: false, refusal: { code } });
  });
});

it('takes proof of five minutes, to the second', () => {
  expect(decideGate(gate(), go, lars({ provenSecondsAgo: 300 })).ok).toBe(true);
});

it('lets a condition make up for what is missing, and a stop need nothing at all', () => {
  expect(decideGate(gate({ blockers: [hard] }), onCondition('field:x'), lars()).ok).toBe(true);
  expect(decideGate(gate({ blockers: [hard] }), onCondition('field:y'),
    lars())).toMatchObject({ refusal: { code: 'gate_not_ready', details: { blockers: [hard] } } });
  expect(decideGate(gate({ blockers: [hard] }), stop, lars()).ok).toBe(true);
  expect(decideGate(gate({ blockers: [{ ...hard, force: 'soft' }] }), go, lars()).ok).toBe(true);
});

describe('the answers', () => {
  it.each<[boolean, unknown]>([
    [true, { outcome: 'go' }], [false, { outcome: 'go', conditions: [] }], [true, { outcome: 'go_with_conditions', conditions: [condition] }],
    [false, { outcome: 'go_with_conditions', conditions: [] }],
      [false, { outcome: 'go_with_conditions', conditions: [{ ...condition, ownerMemberId: 'mig' }] }],
    [false, { outcome: 'go_with_conditions', conditions: [{ ...condition, dueOn: 'snart' }] }],
      [true, { outcome: 'revise', reason: 'Mangler økonomi' }],
    [false, { outcome: 'revise', reason: ' ' }], [true, { outcome: 'pause', reason: 'Valg', resumeOn: '2027-01-04' }],
      [false, { outcome: 'pause', reason: 'Valg' }],
    [true, stop], [false, { outcome: 'stop', reason: 'x' }], [false, { outcome: 'maybe' }],
  ])('%s: %j', (isAnswer, given) => {
    expect(gateDecision.safeParse(given).success).toBe(isAnswer);
  });
});

const anyAnswer = fc.constantFrom<GateDecision>(go, { outcome: 'go', note: 'Fint' }, onCondition(), onCondition('a'), stop,
  { outcome: 'revise', reason: 'x', missing: [] },
  { outcome: 'pause', reason: 'x', resumeOn: '2027-01-01' });

it('goes on together only when everybody goes on, and keeps every condition', () => {
  fc.assert(fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), (said) => {
    const together = combinedDecision(said);
    expect(goesOn(together)).toBe(said.every(goesOn));
    if (!goesOn(together)) return;
    const conditions = said.flatMap((one) => (one.outcome === 'go_with_conditions' ? one.conditions : []));
    expect(together.outcome === 'go_with_conditions' ? together.conditions : []).toEqual(conditions);
  }));
});
