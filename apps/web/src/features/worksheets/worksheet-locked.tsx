import type { WorksheetView } from '@nybrud/contracts';
import { InfoNote } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import styles from './worksheet.module.css';

/** Why nothing can be written, where nothing can. */
export function WorksheetLocked({ worksheet: { status, template, can } }: { worksheet: WorksheetView }) {
  const { t } = useTranslation();
  if (status === 'sent') {
    return (
      <div className={styles.locked}>
        <InfoNote icon="lock" isLive title={t('Sendt til beslutning')}>{t('Træk tilbage, hvis noget skal rettes.')}</InfoNote>
      </div>
    );
  }
  if (can.edit) return null;
  const who = template.kind === 'worksheet' ? t('Projektlederen kan rette.') : t('Andre udfylder denne side.');
  return (
    <div className={styles.locked}>
      <InfoNote icon="lock" title={t('Du kan læse svarene')}>{who}</InfoNote>
    </div>
  );
}
