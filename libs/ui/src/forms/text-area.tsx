import type { ComponentProps } from 'react';
import { Field, useFieldIds, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  value: string | undefined;
  onChange: (value: string) => void;
};

/** Several lines; grows with its text where the browser can. */
export function TextArea({ label, isLabelHidden, note, hint, error, value, onChange, ...area }: TextAreaProps) {
  const words = { label, isLabelHidden, note, hint, error };
  const ids = useFieldIds(area, words);
  return (
    <Field words={words} ids={ids}>
      <textarea
        rows={4}
        {...area}
        {...ids.input}
        className={`${styles.input} ${styles.area}`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
