import type { ComponentProps } from 'react';
import { FieldProblem, useFieldIds, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { Pick as PickOne } from './pick.tsx';

export type CheckboxProps = Pick<FieldWords, 'label' | 'hint' | 'error'> & Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> & {
  value: boolean;
  onChange: (value: boolean) => void;
};

/** One yes, for instance "Jeg har læst det". */
export function Checkbox({ label, hint, error, value, onChange, ...input }: CheckboxProps) {
  const words = { label, error };
  const ids = useFieldIds(input, words);
  return (
    <div className={styles.field} data-invalid={error ? '' : undefined}>
      <FieldProblem words={words} ids={ids} />
      <PickOne
        {...input}
        {...ids.input}
        type="checkbox"
        label={label}
        hint={hint}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
