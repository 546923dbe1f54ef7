import { Field, useFieldIds } from './field.tsx';
import styles from './field.module.css';
import type { TextFieldProps } from './text-field.tsx';

export type UnitFieldProps = Omit<TextFieldProps, 'isShort'> & {
  /** After the field: "kr.", "timer". Heard with the field. */
  unit?: string | undefined;
};

/** One short line with a unit behind it. */
export function UnitField({ label, isLabelHidden, note, hint, error, value, onChange, unit, ...input }: UnitFieldProps) {
  const words = { label, isLabelHidden, note, hint, error };
  const ids = useFieldIds(input, words);
  const unitId = `${ids.label}-unit`;
  const describedBy = [ids.input['aria-describedby'], unit ? unitId : undefined].filter(Boolean).join(' ');
  return (
    <Field words={words} ids={ids}>
      <span className={styles.withUnit}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...input}
          {...ids.input}
          aria-describedby={describedBy || undefined}
          className={`${styles.input} ${styles.short}`}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && <span id={unitId}>{unit}</span>}
      </span>
    </Field>
  );
}
