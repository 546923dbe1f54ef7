import type { DriftView } from '@nybrud/contracts';
import { Link, VisuallyHidden } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import styles from './gates.module.css';

/** What was signed beside what stands there now, field by field. */
export function DriftList({ drift, project }: { drift: DriftView[]; project: string }) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <ul className={styles.drift}>
      {drift.map(({ label, within, source, signed, now }) => (
        <li key={`${pick(within)}.${pick(label)}`}>
          {source ? <Link href={`${project}/vaerktoejer/${source.worksheetKey}${source.instance === '' ? '' : `/${source.instance}`}#${source.fieldKey}`}>{pick(label)}</Link> : pick(label)} ({pick(within)})
          <br /><VisuallyHidden>{t('Underskrevet:')} </VisuallyHidden><del>{pick(signed) || '–'}</del>{' '}
          <VisuallyHidden>{t('Nu:')} </VisuallyHidden><ins>{pick(now) || '–'}</ins>
        </li>
      ))}
    </ul>
  );
}
