import { describe, expect, it } from '@jest/globals';
import { formatMoney } from './numbers.ts';
import { parseMoney } from './parse-money.ts';
import { parseNumber } from './parse-number.ts';

describe('an amount that somebody typed', () => {
  it.each([
    ['1250000', 125_000_000],
    ['1.250.000', 125_000_000],
    ['1 250 000', 125_000_000],
    ['1,25 mio', 125_000_000],
    ['1,25 mio. kr.', 125_000_000],
    ['250 t.kr.', 25_000_000],
    ['250 tkr', 25_000_000],
    ['1.234.567,50 kr.', 123_456_750],
    ['0,5', 50],
    ['-500', -50_000],
    ['0', 0],
  ])('"%s" is %i øre', (text, ore) => expect(parseMoney(text)).toBe(ore));

  it.each(['', 'mange penge', '1,250,000', '1.25', '12.50', '0,125', '1.250.00', '99999999999999999'])('"%s" is not guessed at', (text) =>
    expect(parseMoney(text)).toBeUndefined());

  it('can be typed as it is shown', () => expect(parseMoney(formatMoney(123_456_750, 'da', { withOre: true }))).toBe(123_456_750));
});

describe('a number that somebody typed', () => {
  it.each([
    ['1.250,5', 1250.5],
    ['−4', -4],
    ['12', 12],
  ])('"%s" is %d', (text, value) => expect(parseNumber(text)).toBe(value));
  it.each(['', 'tolv', '1.5', '1,2,3'])('"%s" is not guessed at', (text) => expect(parseNumber(text)).toBeUndefined());
});
