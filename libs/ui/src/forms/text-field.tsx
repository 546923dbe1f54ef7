import type { ComponentProps } from 'react';
import { Field, useFieldIds, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  value: string | undefined;
  onChange: (value: string) => void;
  /** For what is always short: a number, a code. */
  isShort?: boolean;
};

/** One line of text. */
export function TextField({ label, isLabelHidden, note, hint, error, value, onChange, isShort, ...input }: TextFieldProps) {
  const words = { label, isLabelHidden, note, hint, error };
  const ids = useFieldIds(input, words);
  return (
    <Field words={words} ids={ids}>
      <input
        type="text"
        {...input}
        {...ids.input}
        className={`${styles.input} ${isShort ? styles.short : ''}`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
