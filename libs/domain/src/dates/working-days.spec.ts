import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/days.ts';
import { easterSunday } from './easter.ts';
import { holidaysOf, oftenClosedDaysOf } from './holidays.ts';
import { addWorkingDays, dayKind, isWorkingDay, workingDaysBetween } from './working-days.ts';

it.each([
  [1954, '1954-04-18'], [1981, '1981-04-19'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2019, '2019-04-21'], [2023, '2023-04-09'],
  [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25'], [2049, '2049-04-18'],
])('finds Easter in %i', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

it('knows the public holidays of 2026', () => {
  expect(holidaysOf(2026)).toEqual([
    { day: '2026-01-01', key: 'new_years_day' }, { day: '2026-04-02', key: 'maundy_thursday' }, { day: '2026-04-03', key: 'good_friday' },
    { day: '2026-04-05', key: 'easter_sunday' }, { day: '2026-04-06', key: 'easter_monday' }, { day: '2026-05-14', key: 'ascension_day' },
    { day: '2026-05-24', key: 'whit_sunday' }, { day: '2026-05-25', key: 'whit_monday' }, { day: '2026-12-25', key: 'christmas_day' },
    { day: '2026-12-26', key: 'second_christmas_day' },
  ]);
});

it('keeps store bededag until 2023 and lets it go in 2024', () => {
  expect(dayKind('2023-05-05')).toBe('holiday');
  expect(dayKind('2024-04-26')).toBe('working');
});

it('marks the days on which many are off without making them holidays', () => {
  expect(oftenClosedDaysOf(2026).map(({ day }) => day)).toEqual(['2026-06-05', '2026-12-24', '2026-12-31']);
  expect(dayKind('2026-12-24')).toBe('often_closed');
  expect(isWorkingDay('2026-12-24')).toBe(true);
  expect(dayKind('2027-06-05')).toBe('weekend');
});

it.each([
  ['over Easter', '2026-04-01', 1, '2026-04-07'],
  ['over a weekend', '2026-11-27', 1, '2026-11-30'],
  ['over Christmas and New Year', '2026-12-23', 6, '2027-01-04'],
  ['five days for a decision', '2026-11-23', 5, '2026-11-30'],
  ['back over Whitsun', '2026-05-26', -1, '2026-05-22'],
  ['not at all', '2026-04-05', 0, '2026-04-05'],
])('counts working days %s', (_, from, days, to) => {
  expect(addWorkingDays(from, days)).toBe(to);
});

it('counts the working days between two days', () => {
  expect(workingDaysBetween('2026-04-01', '2026-04-07')).toBe(1);
  expect(workingDaysBetween('2026-04-07', '2026-04-01')).toBe(-1 * workingDaysBetween('2026-04-01', '2026-04-07'));
  expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0);
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1980-01-01', days));

it('finds as many working days on the way as it was told to go', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, days) => {
    const reached = addWorkingDays(day, days);
    expect([workingDaysBetween(day, reached), isWorkingDay(reached)]).toEqual([days, true]);
  }), { numRuns: 60 });
});

it('puts Easter on a Sunday between 22 March and 25 April, always', () => {
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
    const day = easterSunday(year);
    expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(0);
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
  }));
});
