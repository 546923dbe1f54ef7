import type { Field } from '@nybrud/domain';
import { Icon } from '@nybrud/ui';
import type { FieldWords } from '@nybrud/ui/forms';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import styles from './fields.module.css';
import { HelpWithGuidance } from './own-guidance.tsx';

/** The words around a question. What must be known about it stands in its label, so that everybody hears it. */
export function useFieldWords({ label, help, required, confidential, type }: Field, fault: string | undefined): FieldWords {
  const { t } = useTranslation();
  const text = useText();
  const marks: ReactNode[] = [];
  if (required !== false) marks.push(required === true ? t('skal udfyldes') : t('skal udfyldes ved nogle svar'));
  if (confidential) marks.push(<><Icon name="lock" className={styles.lock} /> {t('Fortroligt')}</>);
  if (type === 'shared') marks.push(t('Bruges også i andre værktøjer'));
  return { label: text(label), hint: <HelpWithGuidance help={text(help)} />, error: fault, note: marks.length === 0 ? undefined : <Marks marks={marks} /> };
}

const Marks = ({ marks }: { marks: readonly ReactNode[] }) =>
  marks.map((mark, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {mark}
    </Fragment>
  ));
