import type { Language, MeView } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';
import { keepLanguage, speak } from './i18n.ts';
import { meQuery } from './session.queries.ts';
import { useLanguage } from './text.ts';

/** Each language by its own name, so that whoever needs it can read it. */
const names: Record<Language, string> = { da: 'Dansk', en: 'English' };

/** Changes the page at once, and remembers it: for the person who is signed in, else in this browser. */
export function useLanguageSwitch() {
  const client = useQueryClient();
  const language = useLanguage();
  const remember = useMutation({
    mutationFn: (chosen: Language) => api('patch /api/me', { body: { language: chosen } }),
    onSuccess: (me) => client.setQueryData<MeView>(meQuery().queryKey, me),
  });
  const change = (chosen: Language) => {
    keepLanguage(chosen);
    void speak(chosen);
    if (client.getQueryData(meQuery().queryKey)) remember.mutate(chosen);
  };
  const other: Language = language === 'da' ? 'en' : 'da';
  return { language, names, other: { key: other, name: names[other] }, change };
}
