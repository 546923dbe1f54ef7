import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf } from './days.ts';

it('knows which day it is in Denmark, not in Greenwich', () => {
  expect(dayOf(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
  expect(dayOf(new Date('2026-07-01T21:30:00Z'))).toBe('2026-07-01');
});

it('counts over months, leap days and the change to summer time', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});

it('comes back when it goes as far back', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => expect(addDays(addDays(start, days), -days)).toBe(start)));
});
