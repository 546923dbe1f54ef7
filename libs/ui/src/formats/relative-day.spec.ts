import { describe, expect, it } from '@jest/globals';
import { formatRelativeDay, formatWeek, weekNumber } from './relative-day.ts';

const now = '2026-11-23T08:00:00Z';

describe('a day seen from today', () => {
  it.each([
    ['2026-11-23', 'i dag', 'today'],
    ['2026-11-24', 'i morgen', 'tomorrow'],
    ['2026-11-22', 'i går', 'yesterday'],
    ['2026-11-21', 'i forgårs', '2 days ago'],
    ['2026-11-30', 'om 7 dage', 'in 7 days'],
    ['2026-11-19', 'for 4 dage siden', '4 days ago'],
  ])('%s is %s', (day, danish, english) => {
    expect(formatRelativeDay(day, now)).toBe(danish);
    expect(formatRelativeDay(day, now, 'en')).toBe(english);
  });
  it('is tomorrow right after midnight in Denmark, though UTC still says today', () =>
    expect(formatRelativeDay('2026-11-23T23:30:00Z', '2026-11-23T22:30:00Z')).toBe('i morgen'));
  it('is not moved by the change to summer time', () => expect(formatRelativeDay('2026-03-30', '2026-03-28')).toBe('i overmorgen'));
});

describe('the week', () => {
  it.each([
    ['2026-11-23', 48],
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('of %s is %i', (day, week) => expect(weekNumber(day)).toBe(week));
  it('is written with its word', () => expect([formatWeek('2026-11-23'), formatWeek('2026-11-23', 'en')]).toEqual(['uge 48', 'week 48']));
});
