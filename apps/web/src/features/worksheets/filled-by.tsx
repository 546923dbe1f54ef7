import type { TextView } from '@nybrud/contracts';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import styles from './worksheet.module.css';

/** Who fills in a field, where only some do. */
export function FilledBy({ roles }: { roles: TextView[] | undefined }) {
  const { t } = useTranslation();
  const pick = useText();
  if (!roles) return null;
  const names = roles.map((role) => pick(role).toLocaleLowerCase());
  const listed = names.length > 1 ? t('{{some}} eller {{last}}', { some: names.slice(0, -1).join(', '), last: names.at(-1) }) : names[0];
  return <p className={styles.fact}>{t('Udfyldes af {{roles}}.', { roles: listed })}</p>;
}
