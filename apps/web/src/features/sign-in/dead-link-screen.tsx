import { Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import styles from './sign-in.module.css';

/** Used, expired, withdrawn or cut in two by a mail program: it cannot be told which, and need not be. */
export function DeadLinkScreen({ help }: { help: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHead title={t('Linket virker ikke længere')} />
      <p>{t('Linket er brugt eller udløbet, eller også mangler der noget af det.')}</p>
      <p>{help}</p>
      <p>
        <Link href="/log-ind">{t('Gå til Log ind')}</Link>
      </p>
    </div>
  );
}
