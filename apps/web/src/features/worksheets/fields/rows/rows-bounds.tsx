import { useTranslation } from 'react-i18next';
import styles from '../fields.module.css';

/** How many rows there may be, and how to bring them from a spreadsheet. */
export function RowsBounds({ least, most, count }: { least: number; most: number; count: number }) {
  const { t } = useTranslation();
  return (
    <p className={styles.muted}>
      {count >= most ? t('Der er ikke plads til flere rækker.') : t('Rækker fra Excel kan sættes ind i den første celle i en tom række.')}{' '}
      {least > 0 ? t('Antal rækker: mindst {{least}}, højst {{most}}.', { least, most }) : t('Antal rækker: højst {{most}}.', { most })}
    </p>
  );
}
