import { Button, VisuallyHidden } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import styles from '../fields.module.css';

export type RowActsProps = { number: number; isFirst: boolean; isLast: boolean; onMove: (step: 1 | -1) => void; onRemove: () => void };

/** What one can do with a row as a whole, by the keyboard as well. */
export function RowActs({ number, isFirst, isLast, onMove, onRemove }: RowActsProps) {
  const { t } = useTranslation();
  const which = <VisuallyHidden> {t('række {{number}}', { number })}</VisuallyHidden>;
  return (
    <div className={styles.acts}>
      {!isFirst && <Button variant="text" small data-act="up" onClick={() => onMove(-1)}>{t('Flyt op')}{which}</Button>}
      {!isLast && <Button variant="text" small data-act="down" onClick={() => onMove(1)}>{t('Flyt ned')}{which}</Button>}
      <Button variant="text" small onClick={onRemove}>{t('Slet')}{which}</Button>
    </div>
  );
}
