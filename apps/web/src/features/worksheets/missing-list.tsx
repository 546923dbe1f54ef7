import type { WorksheetView } from '@nybrud/contracts';
import { Disclosure, Link } from '@nybrud/ui';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { fieldPlace, goToField } from './field-place.ts';
import { missingWords } from './missing-words.ts';
import styles from './worksheet.module.css';

/** What must still be answered, each a way to its question. */
export function MissingList({ worksheet: { missing, template } }: { worksheet: WorksheetView }) {
  const { t } = useTranslation();
  const pick = useText();
  if (missing.length === 0) return <p className={styles.fact}>{t('Alt, der skal besvares, er besvaret.')}</p>;
  const labels = new Map(template.sections.flatMap(({ fields }) => fields.map(({ key, label }) => [key, pick(label)] as const)));
  const go = (fieldKey: string) => (event: MouseEvent) => {
    event.preventDefault();
    goToField(fieldKey);
  };
  return (
    <Disclosure title={t('Mangler {{number}} svar', { number: missing.length })}>
      <ul className={styles.missing} aria-label={t('Det mangler')}>
        {missing.map(({ fieldKey, reason }) => (
          <li key={fieldKey}>
            <Link href={`#${fieldPlace(fieldKey)}`} onClick={go(fieldKey)}>{labels.get(fieldKey) ?? fieldKey}</Link>
            <Reason words={missingWords(t, reason)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const Reason = ({ words }: { words: string | undefined }) => (words === undefined ? null : <span className={styles.fact}> {words}</span>);
