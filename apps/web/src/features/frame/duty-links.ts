import type { TFunction } from 'i18next';

/** The pages that a public body must have at the foot of every page. */
export const dutyLinks = (t: TFunction) => [
  { label: t('Tilgængelighedserklæring'), href: '/was' },
  { label: t('Privatliv'), href: '/privatliv' },
];
