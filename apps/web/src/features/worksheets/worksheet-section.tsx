import type { WorksheetView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { FieldBlock, type FieldBlockProps } from './field-block.tsx';
import { sectionPlace } from './field-place.ts';
import styles from './worksheet.module.css';

type Props = Omit<FieldBlockProps, 'field'> & { section: WorksheetView['template']['sections'][number]; number: number };

/** A group of questions that belong together, and what they are about. */
export function WorksheetSection({ section: { key, label, help, fields }, number, ...shared }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <div id={sectionPlace(key)} tabIndex={-1} className={styles.part}>
      <Section title={t('{{number}}. {{section}}', { number, section: pick(label) })} intro={pick(help)}>
        {fields.map((field) => (
          <FieldBlock key={field.key} field={field} {...shared} />
        ))}
      </Section>
    </div>
  );
}
