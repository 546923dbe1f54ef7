import { Icon } from '@nybrud/ui';
import type { FieldWords } from '@nybrud/ui/forms';
import { type ReactNode, useId } from 'react';
import styles from './fields.module.css';

type Props = { words: FieldWords; id?: string | undefined; children: ReactNode };

/** Several controls, or words that stand where controls would: the question around them, its hint and what is wrong. */
export function Group({ words, id, children }: Props) {
  const own = useId();
  return (
    <fieldset
      id={id}
      // A list of errors can lead here, but there is nothing to do with it by the keyboard.
      tabIndex={id === undefined ? undefined : -1}
      className={styles.group}
      data-invalid={words.error ? '' : undefined}
      aria-describedby={describedBy(words, own)}
    >
      <legend className={words.isLabelHidden ? 'vh' : styles.label}>
        {words.label}
        {words.note && <span className={styles.note}> {words.note}</span>}
      </legend>
      <HintAndError words={words} own={own} />
      {children}
    </fieldset>
  );
}

const describedBy = ({ hint, error }: FieldWords, own: string): string | undefined =>
  [hint ? `${own}-hint` : '', error ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined;

const HintAndError = ({ words: { hint, error }, own }: { words: FieldWords; own: string }) => (
  <>
    {hint && <p id={`${own}-hint`} className={styles.hint}>{hint}</p>}
    {error && <p id={`${own}-error`} className={styles.error}><Icon name="error" />{error}</p>}
  </>
);
