import type { Text } from '@nybrud/domain';
import type { Locale } from '@nybrud/ui/formats';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../../lib/text.ts';

/** Everything that turns a value into words of the reader's language. */
export type Say = { t: TFunction; text: (text: Text) => string; locale: Locale };

export function useSay(): Say {
  const { t } = useTranslation();
  return { t, text: useText(), locale: useLanguage() };
}
