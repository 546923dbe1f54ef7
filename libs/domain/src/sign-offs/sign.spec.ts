import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/days.ts';
import { type Deputyship, deputyship, isInForce, makeDeputyship } from './deputyship.ts';
import { delegate, withdraw } from './pass-on.ts';
import { isApprover, sign } from './sign.ts';
import { isComplete, nextSigners, type Signing } from './signing.ts';

const today = '2026-11-24';
const absence = (principalId: string, deputyId: string, more: Partial<Deputyship> = {}): Deputyship => ({
  id: `${principalId}>${deputyId}`, principalId, deputyId, basis: 'ferie', from: '2026-11-01', to: '2026-12-01', endedOn: null, ...more,
});
const round = (more: Partial<Signing> = {}, ...people: string[]): Signing => ({
  order: 'sequential', approvers: people.map((memberId) => ({ memberId, role: 'project_owner' })), signatures: [], delegations: [], deputyships: [],
  senderId: 'lead', authorIds: ['lead'], waiverId: null, expiresOn: '2026-12-01', withdrawnAt: null, ...more,
});
const after = (signing: Signing, ...people: string[]): Signing =>
  people.reduce((state, person) => {
    const result = sign(state, person, today);
    if (!result.ok) throw new Error(`${person}: ${result.refusal.code}`);
    return result.value.signing;
  }, signing);
const waitsFor = (signing: Signing) => nextSigners(signing, today).map(({ memberId }) => memberId);

it('asks one after the other, or all at once', () => {
  const inOrder = round({}, 'a', 'b');
  expect([waitsFor(inOrder), waitsFor(after(inOrder, 'a')), waitsFor(after(inOrder, 'a', 'b'))]).toEqual([['a'], ['b'], []]);
  const sideBySide = round({ order: 'parallel' }, 'a', 'b');
  expect([waitsFor(sideBySide), waitsFor(after(sideBySide, 'b'))]).toEqual([['a', 'b'], ['a']]);
  expect(isComplete(after(sideBySide, 'b', 'a'))).toBe(true);
});

describe('refuses', () => {
  const signed = after(round({}, 'a', 'b'), 'a');
  it.each<[string, Signing, string, string]>([
    ['a stranger', round({}, 'a'), 'x', 'not_a_decider'], ['who is not next', round({}, 'a', 'b'), 'b', 'not_your_turn'],
    ['who has signed', signed, 'a', 'already_signed'], ['the author', round({ authorIds: ['a'] }, 'a'), 'a', 'four_eyes'],
    ['a deputy of the author', round({ authorIds: ['a'], deputyships: [absence('a', 'd')] }, 'a'), 'd', 'four_eyes'],
    ['an author as deputy', round({ authorIds: ['d'], deputyships: [absence('a', 'd')] }, 'a'), 'd', 'four_eyes'],
    ['a round taken back', round({ withdrawnAt: '2026-11-23T08:00:00.000Z' }, 'a'), 'a', 'request_withdrawn'],
    ['a round that has run out', round({ expiresOn: '2026-11-23' }, 'a'), 'a', 'request_expired'],
    ['a deputy whose time is over', round({ deputyships: [absence('a', 'd', { to: '2026-11-23' })] }, 'a'), 'd', 'not_a_decider'],
    ['a deputy of a deputy', round({ deputyships: [absence('a', 'd'), absence('d', 'e')] }, 'a'), 'e', 'not_a_decider'],
  ])('%s', (_, signing, person, code) => {
    expect(sign(signing, person, today)).toMatchObject({ ok: false, refusal: { code } });
  });
});

it('shows a deputy as signing on behalf of the approver, and tells who may', () => {
  const signing = round({ deputyships: [absence('a', 'd')] }, 'a', 'b');
  expect(nextSigners(signing, today)).toEqual([{ memberId: 'a', deputyIds: ['d'] }]);
  expect(sign(signing, 'd', today)).toMatchObject({ ok: true,
    value: { complete: false, signature: { place: 0, signerId: 'd', onBehalfOfId: 'a', deputyshipId: 'a>d' } } });
  expect(sign(after(signing, 'd'), 'a', today)).toMatchObject({ ok: false, refusal: { code: 'already_signed' } });
});

it('lets a deputy who signs too sign once only, in their own place', () => {
  const signing = round({ order: 'parallel', deputyships: [absence('a', 'b')] }, 'a', 'b');
  expect(sign(signing, 'b', today)).toMatchObject({ value: { signature: { place: 1, onBehalfOfId: null } } });
  expect(sign(after(signing, 'b'), 'b', today)).toMatchObject({ refusal: { code: 'already_signed' } });
});

it('marks the signature of an author whom an administrator has let through', () => {
  const signing = round({ authorIds: ['a'], waiverId: 'w' }, 'a', 'b');
  expect(sign(signing, 'a', today)).toMatchObject({ ok: true, value: { signature: { waiverId: 'w' } } });
  expect(sign(after(signing, 'a'), 'b', today)).toMatchObject({ value: { signature: { waiverId: null }, complete: true } });
});

it('knows who has a part in a round', () => {
  const signing = round({ deputyships: [absence('b', 'd')] }, 'a', 'b');
  expect(['a', 'b', 'd', 'x'].map((person) => isApprover(signing, person, today))).toEqual([true, true, true, false]);
  expect(isApprover(after(signing, 'a'), 'a', today)).toBe(true);
});

describe('passing it on', () => {
  it('moves the place, without deputies', () => {
    const signing = round({ deputyships: [absence('a', 'd'), absence('c', 'e')] }, 'a', 'b');
    const passed = delegate(signing, { fromId: 'a', toId: 'c', today });
    expect(passed.ok && nextSigners(passed.value, today)).toEqual([{ memberId: 'c', deputyIds: [] }]);
    expect(passed.ok && sign(passed.value, 'a', today)).toMatchObject({ refusal: { code: 'not_a_decider' } });
    expect(passed.ok && sign(passed.value, 'c', today)).toMatchObject({ value: { signature: { signerId: 'c', onBehalfOfId: null } } });
    expect(passed.ok && delegate(passed.value, { fromId: 'c', toId: 'x', today })).toMatchObject({ refusal: { code: 'delegation_not_allowed' } });
  });
  it.each([['x', 'c', 'not_a_decider'], ['a', 'b', 'delegation_not_allowed'], ['a', 'lead', 'delegation_not_allowed'],
    ['a', 'a', 'delegation_not_allowed']])(
    'refuses %s to %s', (fromId, toId, code) => {
      expect(delegate(round({}, 'a', 'b'), { fromId, toId, today })).toMatchObject({ ok: false, refusal: { code } });
    });
  it('refuses after one has signed, and to one who has', () => {
    const signing = after(round({ deputyships: [absence('a', 'd')] }, 'a', 'b'), 'd');
    expect(delegate(signing, { fromId: 'a', toId: 'c', today })).toMatchObject({ refusal: { code: 'already_signed' } });
    expect(delegate(signing, { fromId: 'b', toId: 'd', today })).toMatchObject({ refusal: { code: 'already_signed' } });
  });
  it.each([[{ expiresOn: '2026-11-01' }, 'request_expired'], [{ withdrawnAt: 'x' }, 'request_withdrawn']])('refuses when the round is over: %j',
    (more, code) => {
    expect(delegate(round(more, 'a'), { fromId: 'a', toId: 'c', today })).toMatchObject({ refusal: { code } });
  });
});

it('lets the sender take it back until the first signature', () => {
  const at = '2026-11-24T10:00:00.000Z';
  const taken = withdraw(round({}, 'a'), 'lead', at);
  expect(taken).toMatchObject({ ok: true, value: { withdrawnAt: at } });
  expect(taken.ok && nextSigners(taken.value, today)).toEqual([]);
  expect(taken.ok && withdraw(taken.value, 'lead', at)).toMatchObject({ refusal: { code: 'request_withdrawn' } });
  expect(withdraw(round({}, 'a'), 'a', at)).toMatchObject({ refusal: { code: 'not_the_sender' } });
  expect(withdraw(after(round({}, 'a', 'b'), 'a'), 'lead', at)).toMatchObject({ refusal: { code: 'already_signed' } });
});

describe('a deputyship', () => {
  it.each([[366, true], [367, false], [0, true], [-1, false]])('of %i days is allowed: %s', (days, ok) => {
    expect(makeDeputyship(absence('a', 'd', { from: today, to: addDays(today, days) })).ok).toBe(ok);
  });
  it('is for somebody else, with a reason', () => {
    expect(makeDeputyship(absence('a', 'a'))).toMatchObject({ refusal: { code: 'deputyship_not_allowed', details: { because: 'same_person' } } });
    expect(deputyship.safeParse({ ...absence('a', 'd'), basis: ' ' }).success).toBe(false);
  });
  it.each([['2026-11-01', true], ['2026-12-01', true], ['2026-10-31', false], ['2026-12-02', false]])('holds on %s: %s', (day, holds) => {
    expect(isInForce(absence('a', 'd'), day)).toBe(holds);
  });
  it('ends when it is ended', () => {
    expect(isInForce(absence('a', 'd', { endedOn: today }), today)).toBe(false);
  });
});

// Random rounds and random people who try: whoever is let in never gets two signatures into one round.
const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const act = fc.oneof(fc.tuple(fc.constant('sign' as const), person, person), fc.tuple(fc.constant('pass' as const), person, person));
const aRound = fc.record({
  order: fc.constantFrom<Signing['order']>('sequential', 'parallel'), people: fc.uniqueArray(person, { minLength: 1, maxLength: 4 }),
  deputies: fc.array(fc.tuple(person, person), { maxLength: 6 }), authors: fc.uniqueArray(person, { maxLength: 2 }),
    waiver: fc.constantFrom(null, 'w'),
});

it('never counts a person twice, whoever signs, passes on or stands in', () => {
  fc.assert(fc.property(aRound, fc.array(act, { maxLength: 25 }), ({ order, people, deputies, authors, waiver }, acts) => {
    const deputyships = deputies.map(([principal, deputy]) => absence(principal, deputy));
    let state = round({ order, deputyships, authorIds: authors, waiverId: waiver }, ...people);
    for (const [kind, one, other] of acts) {
      const result = kind === 'sign' ? sign(state, one, today) : delegate(state, { fromId: one, toId: other, today });
      if (result.ok) state = 'signing' in result.value ? result.value.signing : result.value;
    }
    const counted: string[] = state.signatures.flatMap(({ signerId, onBehalfOfId }) => [signerId, ...(onBehalfOfId === null ? [] : [onBehalfOfId])]);
    expect(new Set(counted).size).toBe(counted.length);
    expect(new Set(state.signatures.map(({ place }) => place)).size).toBe(state.signatures.length);
    if (waiver === null) expect(counted.filter((one) => authors.some((author) => author === one))).toEqual([]);
    if (order === 'sequential') expect(state.signatures.map(({ place }) => place)).toEqual(state.signatures.map((_, at) => at));
    if (isComplete(state)) expect(new Set(state.signatures.map(({ signerId }) => signerId)).size).toBe(people.length);
  }), { numRuns: 1000 });
});

it('lets nobody who has a place of their own stand in for another, since one person counts once', () => {
  const both = round({ order: 'sequential', deputyships: [absence('c', 'f'), absence('f', 'a')] }, 'c', 'f', 'b');
  expect(sign(both, 'f', today)).toMatchObject({ ok: false, refusal: { code: 'not_your_turn' } });
  expect(nextSigners(both, today)).toEqual([{ memberId: 'c', deputyIds: [] }]);
});
