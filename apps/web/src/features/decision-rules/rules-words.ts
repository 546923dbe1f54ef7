import type { TFunction } from 'i18next';

export const orderOptions = (t: TFunction) => [
  { value: 'sequential', label: t('Én ad gangen'), hint: t('Den næste får besked, når den forrige har underskrevet.') },
  { value: 'parallel', label: t('Alle på én gang'), hint: t('Alle får besked samtidig og kan underskrive i den rækkefølge, der passer dem.') },
];
