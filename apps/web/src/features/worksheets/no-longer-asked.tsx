import type { WorksheetView } from '@nybrud/contracts';
import { Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { FilesAround } from './fields/around.ts';
import { ReadField } from './fields/shown/read-field.tsx';
import styles from './worksheet.module.css';

type Props = { worksheet: WorksheetView; files: FilesAround };

/** Answers to questions that a later version does not ask: they can be read, and not changed. */
export function NoLongerAsked({ worksheet: { noLongerAsked, fieldTypes, lists, people, shared }, files }: Props) {
  const { t } = useTranslation();
  if (noLongerAsked.length === 0) return null;
  const around = { fieldTypes, lists, people, files };
  return (
    <div className={styles.part}>
      <Section title={t('Svar på spørgsmål, der ikke længere stilles')} intro={t('Spørgsmålene er taget ud af værktøjet. Svarene kan læses, men ikke rettes.')}>
        {noLongerAsked.map(({ field, answer: { answer } }) => (
          <div key={field.key} className={styles.block}>
            <ReadField field={{ ...field, required: false }} source={(field.ref && shared[field.ref]) || field} around={around} answer={answer} />
          </div>
        ))}
      </Section>
    </div>
  );
}
