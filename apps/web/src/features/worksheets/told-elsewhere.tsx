import { Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { WorksheetAddress } from './worksheets.queries.ts';
import styles from './worksheet.module.css';

/** Who has which role, and the track, are the project's own: the team and the decisions say them. */
export function ToldElsewhere({ tenant, projectId }: WorksheetAddress) {
  const { t } = useTranslation();
  return (
    <p className={styles.fact} data-no-print>
      <Link href={`/${tenant}/projekter/${projectId}`}>{t('Rettes på projektets side')}</Link>
    </p>
  );
}
