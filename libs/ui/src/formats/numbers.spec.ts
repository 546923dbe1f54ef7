import { expect, it } from '@jest/globals';
import { formatMoney, formatMoneyShort, formatNumber, formatPercent } from './numbers.ts';

const nbsp = '\u00A0';

it.each([
  ['whole kroner', formatMoney(25_000_000), `250.000${nbsp}kr.`],
  ['kroner and øre', formatMoney(123_456_750, 'da', { withOre: true }), `1.234.567,50${nbsp}kr.`],
  ['millions in short', formatMoneyShort(120_000_000), `1,2${nbsp}mio.${nbsp}kr.`],
  ['a share', formatPercent(0.35), `35${nbsp}%`],
  ['a number', formatNumber(1234.5), '1.234,5'],
  ['whole kroner in English', formatMoney(25_000_000, 'en'), `DKK${nbsp}250,000`],
  ['a share in English', formatPercent(0.35, 'en'), '35%'],
])('writes %s', (_, written, expected) => expect(written).toBe(expected));
