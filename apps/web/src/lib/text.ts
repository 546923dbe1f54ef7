import type { Language, TextView } from '@nybrud/contracts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The reader's language of a text that comes in both. */
export const pickText = (text: TextView, language: Language): string => text[language];

/** Marks a sentence that is handed to `t` somewhere else, so that `npm run texts` finds it. */
export const tKey = <Key extends string>(key: Key): Key => key;

export const asLanguage = (spoken: string | undefined): Language => (spoken === 'en' ? 'en' : 'da');

/** Texts from the server, in the language of the page. */
export function useText(): (text: TextView) => string {
  const language = useLanguage();
  return useCallback((text: TextView) => pickText(text, language), [language]);
}

export const useLanguage = (): Language => asLanguage(useTranslation().i18n.language);
