import { describe, expect, it } from '@jest/globals';
import { dayOf, formatDate, formatDateInText, formatDateTime, formatLongDate, formatShortDate, formatTime } from './dates.ts';

describe('a date in Danish', () => {
  it.each([
    ['in a list', formatDate('2026-11-23'), '23.11.2026'],
    ['without zeroes in front', formatDate('2026-02-01'), '1.2.2026'],
    ['where the year is plain', formatShortDate('2026-10-12'), '12.10.'],
    ['in running text', formatDateInText('2026-11-23'), '23. november 2026'],
    ['with its weekday', formatLongDate('2026-11-23'), 'mandag den 23. november 2026'],
    ['with a time', formatDateTime('2026-11-23T13:30:00Z'), 'mandag den 23. november 2026 kl. 14.30'],
    ['as a time alone', formatTime('2026-11-23T08:05:00Z'), 'kl. 9.05'],
  ])('is written right %s', (_, written, expected) => expect(written).toBe(expected));
});

describe('a date in English', () => {
  it.each([
    ['in a list', formatDate('2026-11-23', 'en'), '23 Nov 2026'],
    ['where the year is plain', formatShortDate('2026-10-12', 'en'), '12 Oct'],
    ['with its weekday', formatLongDate('2026-11-23', 'en'), 'Monday, 23 November 2026'],
    ['with a time', formatDateTime('2026-11-23T13:30:00Z', 'en'), 'Monday, 23 November 2026 at 14:30'],
  ])('is written right %s', (_, written, expected) => expect(written).toBe(expected));
});

describe('the clock of Denmark', () => {
  it('counts a late summer evening in UTC as the next day', () => expect(dayOf('2026-07-01T22:30:00Z')).toBe('2026-07-02'));
  it('counts a late winter evening in UTC as the next day', () => expect(dayOf('2026-12-31T23:30:00Z')).toBe('2027-01-01'));
  it('leaves a bare day alone', () => expect(dayOf('2026-03-29')).toBe('2026-03-29'));
});
