import { Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import styles from './screens.module.css';

/** What does not exist and what belongs to somebody else look the same. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.message}>
      <PageHead title={t('Siden findes ikke')} />
      <p>{t('Adressen kan være skrevet forkert, eller siden kan være flyttet eller lukket for dig.')}</p>
      <p>
        <Link href="/">{t('Gå til forsiden')}</Link>
      </p>
    </div>
  );
}
