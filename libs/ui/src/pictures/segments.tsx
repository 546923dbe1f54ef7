import { useId } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './segments.module.css';

type Props<Value extends string> = {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Two or three ways to see the same thing, one of them chosen. */
export function Segments<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.segments} data-no-print>
      <legend className="vh">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.value === value && <Icon name="check" />}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
