export {
  dayOf, formatDate, formatDateInText, formatDateTime, formatLongDate, formatShortDate, formatTime, isoMoment,
  type Locale, type When,
} from './formats/dates.ts';
export { formatMoney, formatMoneyShort, formatNumber, formatPercent } from './formats/numbers.ts';
export { compareNames } from './formats/order.ts';
export { parseDate } from './formats/parse-date.ts';
export { parseMoney } from './formats/parse-money.ts';
export { parseNumber } from './formats/parse-number.ts';
export { daysUntil, formatRelativeDay, formatWeek, weekNumber } from './formats/relative-day.ts';
