import { Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { ProblemError } from '../../lib/problem-error.ts';
import styles from './screens.module.css';

/** Inside one's own organisation the page says who can open the door. */
export function NoAccessScreen({ error }: { error: ProblemError }) {
  const { t } = useTranslation();
  const { lead } = error.details;
  const who = typeof lead === 'string' && lead ? t('{{lead}} kan give dig adgang.', { lead }) : t('Spørg jeres administrator, hvem der kan give dig adgang.');
  return (
    <div className={styles.message}>
      <PageHead title={error.code === 'not_on_team' ? t('Du kan ikke se dette projekt') : t('Du har ikke adgang til denne side')} />
      <p>{who}</p>
      <p>
        <Link href="/">{t('Gå til forsiden')}</Link>
      </p>
    </div>
  );
}
