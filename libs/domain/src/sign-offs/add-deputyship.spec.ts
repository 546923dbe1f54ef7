import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/days.ts';
import { addDeputyship, deputyshipStatus } from './add-deputyship.ts';
import { type Deputyship, isInForce } from './deputyship.ts';

const today = '2026-11-24';
const [lars, birgit, aisha] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'] as const;
const one = (change: Partial<Deputyship> = {}): Deputyship =>
  ({ id: '01900000-0000-7000-8000-00000000000a', principalId: lars, deputyId: birgit, basis: 'Ferie', from: '2026-12-01', to: '2026-12-10', endedOn: null, ...change });
const given = [one()];
const add = (change: Partial<Deputyship>) => addDeputyship(one({ deputyId: aisha, ...change }), { given, today });

describe('one more deputyship', () => {
  it.each([['the day after', '2026-12-11', '2026-12-20'], ['the day before', '2026-11-25', '2026-11-30']])('can be given from or to %s', (_, from, to) => {
    expect(add({ from, to }).ok).toBe(true);
  });

  it.each([['2026-12-10', '2026-12-20'], ['2026-11-25', '2026-12-01'], ['2026-12-03', '2026-12-04'], ['2026-11-25', '2027-01-01']])('is refused from %s to %s, when another holds', (from, to) => {
    expect(add({ from, to })).toMatchObject({ ok: false, refusal: { code: 'deputyship_overlaps', details: { from: '2026-12-01', to: '2026-12-10' } } });
  });

  it('can be given when the other was ended, or is somebody else’s', () => {
    const ended = [one({ from: '2026-11-20', endedOn: today })];
    expect(addDeputyship(one({ from: today, to: '2026-12-02' }), { given: ended, today }).ok).toBe(true);
    expect(add({ principalId: aisha, deputyId: birgit }).ok).toBe(true);
  });

  it('obeys the rule of a single one, and is not given for what is past', () => {
    expect(add({ deputyId: lars })).toMatchObject({ refusal: { details: { because: 'same_person' } } });
    expect(add({ from: '2026-11-01', to: '2026-11-23' })).toMatchObject({ refusal: { details: { because: 'over_already' } } });
    expect(add({ from: '2026-11-01', to: today }).ok).toBe(true);
  });

  it('never leaves two in force for one person on one day', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days));
    const spans = fc.array(fc.tuple(day, day), { maxLength: 8 });
    fc.assert(fc.property(spans, day, (tried, on) => {
      const kept = tried.reduce<Deputyship[]>((so, [from, to]) => {
        const added = addDeputyship(one({ from, to }), { given: so, today });
        return added.ok ? [...so, added.value] : so;
      }, []);
      expect(kept.filter((each) => isInForce(each, on)).length).toBeLessThanOrEqual(1);
    }));
  });
});

it.each([
  [{}, 'to_come'], [{ from: today }, 'in_force'], [{ from: '2026-11-01', to: today }, 'in_force'], [{ from: '2026-11-01', to: '2026-11-23' }, 'over'],
  [{ from: today, endedOn: today }, 'ended'],
])('says of %j that it is %s', (change, status) => {
  expect(deputyshipStatus(one(change), today)).toBe(status);
});
