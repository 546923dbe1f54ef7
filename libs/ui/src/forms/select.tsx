import type { ComponentProps } from 'react';
import { Icon } from '../actions/icon.tsx';
import { Field, useFieldIds, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export type Option = { value: string; label: string; hint?: string | undefined };

export type SelectProps = FieldWords & Omit<ComponentProps<'select'>, 'onChange' | 'value'> & {
  options: Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  /** Stands there until something is chosen: "Vælg fagområde". */
  emptyText?: string;
};

/** One of a short list, by the browser's own control, which phones and screen readers know best. */
export function Select({ label, isLabelHidden, note, hint, error, options, value, onChange, emptyText, ...select }: SelectProps) {
  const words = { label, isLabelHidden, note, hint, error };
  const ids = useFieldIds(select, words);
  return (
    <Field words={words} ids={ids}>
      <span className={styles.select}>
        <select {...select} {...ids.input} className={styles.input} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
          {emptyText && <option value="">{emptyText}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </span>
    </Field>
  );
}
