import { InfoNote } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { Contact } from './contact.ts';

/** What one firm was told all must be able to know. Work goes on, but it is said at once. */
export function UnsharedNote({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const unshared = contacts.filter(({ isUnshared }) => isUnshared);
  if (unshared.length === 0) return null;
  const firms = [...new Set(unshared.map(({ firm }) => firm ?? t('en virksomhed uden navn')))].join(', ');
  return (
    <InfoNote tone="warn" title={t('Ikke alle har fået det, I har fortalt')}>
      {t('Del det, I har fortalt {{firms}}, med alle interesserede, eller skriv, at det ikke er relevant. Ellers kan I ikke sende til beslutning.', { firms })}
    </InfoNote>
  );
}
