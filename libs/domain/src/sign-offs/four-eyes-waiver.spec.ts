import { expect, it } from '@jest/globals';
import { waiveFourEyes } from './four-eyes-waiver.ts';

const today = '2026-11-24';
const reason = 'Kun én er tilbage i afdelingen.';

it.each([today, '2027-11-25'])('can be given until %s', (until) => {
  expect(waiveFourEyes({ reason, until }, today).ok).toBe(true);
});

it.each([
  ['2026-11-23', reason, 'waiver_not_allowed'],
  ['2027-11-26', reason, 'waiver_not_allowed'],
  [today, 'Travlt', 'reason_missing'],
  [today, '👀'.repeat(19), 'reason_missing'],
])('is refused until %s because "%s"', (until, because, code) => {
  expect(waiveFourEyes({ reason: because, until }, today)).toMatchObject({ ok: false, refusal: { code } });
});
