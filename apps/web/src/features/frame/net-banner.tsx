import { OfflineBanner } from '@nybrud/ui';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Says only what is true: pages that are open can be read, and nothing is kept for later. */
export function NetBanner() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return <OfflineBanner isOffline={!isOnline}>{t('Du er uden net. Du kan læse videre. Det, du skriver i et værktøj, ligger i denne browser og gemmes, når nettet er tilbage. Alt andet må vente.')}</OfflineBanner>;
}

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
