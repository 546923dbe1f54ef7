import type { WorksheetView } from '@nybrud/contracts';
import { formatTime } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { useLanguage } from '../../lib/text.ts';
import { savedWords, troubleWords } from './save-words.ts';
import type { AnswersInHand } from './use-answers.ts';
import { useLasting } from './use-lasting.ts';
import { useSaveKey } from './use-save-key.ts';

const SLOW = 800;

/** How saving goes, in words; `told` is the part of it that is worth interrupting somebody for. */
export function useSaveWords({ state, sendNow }: AnswersInHand, worksheet: WorksheetView) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const now = useNow();
  const askedAt = useSaveKey(sendNow);
  const isSlow = useLasting(state.isSending, SLOW);
  const trouble = troubleWords(state, t);
  const settled = askedAt && state.pending.size === 0 ? t('Alt er gemt {{time}}', { time: formatTime(askedAt, locale) }) : null;
  const told = trouble ?? settled;
  const usual = isSlow ? t('Gemmer …') : savedWords(state.savedAt ?? lastAnsweredAt(worksheet), { t, locale, now });
  return { words: told ?? usual, told, isTrouble: trouble !== null };
}

/** Moments in UTC sort as they are written. */
const lastAnsweredAt = ({ answers }: WorksheetView): string | null =>
  Object.values(answers).flatMap(({ at }) => at ?? []).sort().at(-1) ?? null;
