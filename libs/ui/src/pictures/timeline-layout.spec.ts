import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barOf, endOf, endPulled, layTimeline, restDays, shownMonths, shownWeeks, startOf } from './timeline-layout.ts';
import { dayNumber, dayOfNumber, workingDays, type TimelineRow } from './timeline-row.ts';

const row: TimelineRow = { key: 'a', name: 'Behov', look: 'phase', kind: 'Fase', start: '2026-11-02', end: '2026-11-30' };
const layout = layTimeline({ width: 640, unit: 1 }, { rows: [row], today: '2026-11-23' });
const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());

describe('the measures of a timeline', () => {
  it('an end pulled to where another day ends is that day, at any width', () =>
    fc.assert(
      fc.property(fc.integer({ min: -28, max: 900 }), fc.integer({ min: 200, max: 1400 }), (days, width) => {
        const wide = layTimeline({ width, unit: 1 }, { rows: [row], today: '2026-11-23' });
        const wanted = dayOfNumber(dayNumber(row.end) + days);
        expect(endPulled(wide, row, endOf(wide, wanted) - endOf(wide, row.end))).toBe(wanted);
      }),
    ));

  it('nothing ends before it begins', () => expect(endPulled(layout, row, -5000)).toBe('2026-11-02'));

  it('begins on a Monday, with all rows and today inside', () => {
    expect(new Date(dayOfNumber(layout.first)).getUTCDay()).toBe(1);
    expect(startOf(layout, '2026-11-02')).toBeGreaterThan(0);
    expect(endOf(layout, '2026-11-30')).toBeLessThan(layout.width);
  });

  it('a long plan gets wider than its box instead of too narrow to read', () => {
    const long = layTimeline({ width: 320, unit: 1 }, { rows: [{ ...row, end: '2027-11-30' }], today: '2026-11-23' });
    expect(long.width).toBeGreaterThan(1000);
  });

  it('a weekend is one field', () => {
    const rest = restDays(layout, isWeekday);
    expect(rest.every(({ length }) => length === 2)).toBe(true);
    expect(rest.map(({ day }) => dayOfNumber(day))).toContain('2026-11-21');
  });

  it('week numbers keep a distance that can be read', () => {
    const weeks = shownWeeks(layTimeline({ width: 320, unit: 2 }, { rows: [row], today: '2026-11-23' }));
    expect(weeks.every((day) => new Date(dayOfNumber(day)).getUTCDay() === 1)).toBe(true);
  });

  it('months stand at their first day', () => expect(shownMonths(layout).map(dayOfNumber)).toContain('2026-12-01'));

  it('rows lie under each other', () => expect(barOf(layout, 1).y - barOf(layout, 0).y).toBe(layout.rowHeight));
});

describe('working days', () => {
  it('count both ends, and only those the calendar calls working days', () =>
    expect(workingDays({ start: '2026-11-02', end: '2026-11-09' }, isWeekday)).toBe(6));

  it('are none when the end comes first', () => expect(workingDays({ start: '2026-11-09', end: '2026-11-02' }, isWeekday)).toBe(0));
});
