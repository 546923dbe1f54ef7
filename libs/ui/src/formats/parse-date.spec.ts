import { describe, expect, it } from '@jest/globals';
import { parseDate } from './parse-date.ts';

const today = '2026-11-20';

describe('a day that somebody typed', () => {
  it.each([
    ['23112026', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23/11', '2026-11-23'],
    ['23.11.', '2026-11-23'],
    ['1/2-27', '2027-02-01'],
    ['231126', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    [' I  morgen ', '2026-11-21'],
    ['i dag', '2026-11-20'],
    ['i overmorgen', '2026-11-22'],
    ['i går', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['29.2.2028', '2028-02-29'],
  ])('"%s" is %s', (text, day) => expect(parseDate(text, today)).toBe(day));

  it('without a year is the one that lies nearest', () => expect(parseDate('5/1', today)).toBe('2027-01-05'));

  it.each(['', 'snart', '31.2.2026', '29.2.2027', '23.13.2026', '2026-02-30', '0/1', '112026'])('"%s" is no day', (text) =>
    expect(parseDate(text, today)).toBeUndefined());
});
