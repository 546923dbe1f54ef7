import { Skeleton } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';

/** What a page shows while it is on its way. */
export function PendingScreen() {
  const { t } = useTranslation();
  return <Skeleton label={t('Siden hentes')} slowText={t('Det tager længere end normalt. Dit arbejde er gemt.')} lines={5} />;
}
