import type { WorksheetView } from '@nybrud/contracts';
import { Icon, Link } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { sectionPlace } from './field-place.ts';
import { type SectionStatus, sectionStatus } from './section-status.ts';
import styles from './worksheet.module.css';

/** The sections, and how far each has come. */
export function ContentsList({ worksheet }: { worksheet: WorksheetView }) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <ol className={styles.contents}>
      {worksheet.template.sections.map((section, index) => (
        <li key={section.key}>
          <Link href={`#${sectionPlace(section.key)}`}>{t('{{number}}. {{section}}', { number: index + 1, section: pick(section.label) })}</Link>
          <Status status={sectionStatus(section, worksheet)} />
        </li>
      ))}
    </ol>
  );
}

function Status({ status }: { status: SectionStatus }) {
  const { t } = useTranslation();
  if (status.kind === 'missing') return <span className={styles.fact}>{t('Mangler {{number}} svar', { number: status.number })}</span>;
  if (status.kind === 'nothing_missing') return <span className={styles.fact}>{t('Intet mangler')}</span>;
  return <span className={styles.fact}><Icon name="check" /> {t('Udfyldt')}</span>;
}
