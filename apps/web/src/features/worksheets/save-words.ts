import { dayOf, formatDateInText, formatTime, type Locale } from '@nybrud/ui/formats';
import type { TFunction } from 'i18next';
import type { QueueState } from './pending-answer.ts';

type Known = { t: TFunction; locale: Locale; now: Date };

/** Why something is not saved, or null when all is well. */
export function troubleWords({ pending, isSignedOut }: QueueState, t: TFunction): string | null {
  const all = [...pending.values()];
  const isHeldUp = all.some(({ state }) => isSignedOut || state === 'retrying');
  if (isHeldUp && all.some(({ isKept }) => !isKept)) return t('Ikke gemt endnu, og browseren kan ikke opbevare dine svar. Hold siden åben.');
  if (isHeldUp) return t('Ikke gemt endnu: dine svar ligger i denne browser');
  const number = all.filter(({ state }) => state === 'conflict' || state === 'refused').length;
  return number > 0 ? t('{{number}} svar er ikke gemt. Se ved feltet.', { number }) : null;
}

/** "Gemt kl. 14.32", and the day when it was before today. `now` may be when the page was opened. */
export function savedWords(at: string | null, { t, locale, now }: Known): string {
  if (at === null) return t('Svarene gemmes, mens du skriver');
  if (dayOf(at) < dayOf(now)) return t('Gemt {{day}}', { day: formatDateInText(at, locale) });
  return t('Gemt {{time}}', { time: formatTime(at, locale) });
}
