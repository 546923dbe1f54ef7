import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './field.module.css';

export type SwitchProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type' | 'role'> & {
  label: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
};

/** On or off at once, without Send. */
export function Switch({ label, value, onChange, id, ...input }: SwitchProps) {
  const own = useId();
  return (
    <div className={styles.switch}>
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox tells its own state */}
      <input {...input} id={id ?? own} type="checkbox" role="switch" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id ?? own}>{label}</label>
    </div>
  );
}
