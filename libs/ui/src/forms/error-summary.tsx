import { useEffect, useRef, type MouseEvent } from 'react';
import styles from './error-summary.module.css';

export type FormError = {
  /** The field's name or id. */
  field: string;
  message: string;
};

type Props = {
  /** "Der er 2 fejl. Ret dem, og send igen." */
  title: string;
  errors: FormError[];
};

/** Above the h1, after Send: takes the focus and leads to each field. Give it a new `key` for each attempt. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={(event) => leadTo(event, error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The focus moves, the address does not. */
function leadTo(event: MouseEvent, field: string) {
  const target = document.getElementById(field) ?? document.getElementsByName(field)[0];
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView?.({ block: 'center' });
}
