import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './field.module.css';

type Props = Omit<ComponentProps<'input'>, 'type'> & { type: 'checkbox' | 'radio'; label: ReactNode; hint?: ReactNode };

/** One box or button to choose, with its words beside it. */
export function Pick({ label, hint, id, ...input }: Props) {
  const own = useId();
  const hintId = `${own}-hint`;
  return (
    <div className={styles.pick}>
      <input {...input} id={id ?? own} aria-describedby={hint ? hintId : input['aria-describedby']} />
      <label htmlFor={id ?? own}>{label}</label>
      {hint && (
        <span id={hintId} className={styles.pickHint}>
          {hint}
        </span>
      )}
    </div>
  );
}
