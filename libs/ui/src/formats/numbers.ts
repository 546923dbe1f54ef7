import type { Locale } from './dates.ts';

const tags = { da: 'da-DK', en: 'en-GB' } satisfies Record<Locale, string>;

/** `250.000 kr.` from 25000000 øre; with `withOre`, `1.234.567,50 kr.` */
export const formatMoney = (ore: number, locale: Locale = 'da', { withOre = false } = {}): string => {
  const digits = withOre ? 2 : 0;
  const kroner = { style: 'currency', currency: 'DKK', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(tags[locale], kroner).format(ore / 100);
};

/** `1,2 mio. kr.` */
export const formatMoneyShort = (ore: number, locale: Locale = 'da'): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'DKK', notation: 'compact', maximumSignificantDigits: 2 }).format(ore / 100);

/** `1.234,5` */
export const formatNumber = (value: number, locale: Locale = 'da'): string => new Intl.NumberFormat(tags[locale]).format(value);

/** `35 %` from 0.35 */
export const formatPercent = (share: number, locale: Locale = 'da'): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 1 }).format(share);
