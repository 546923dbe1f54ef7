import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

const Guidance = createContext('');

/** What the organisation itself adds to the help of the question inside; empty when it adds nothing. */
export const OwnGuidance = Guidance.Provider;

/** The help of a question, with the organisation's own words below: both are read aloud with the field. */
export function HelpWithGuidance({ help }: { help: ReactNode }) {
  const { t } = useTranslation();
  const guidance = use(Guidance);
  if (guidance === '') return help;
  return (
    <>
      {help}
      <span className={styles.guidance}>
        <strong>{t('Vores egen vejledning:')}</strong> {guidance}
      </span>
    </>
  );
}
