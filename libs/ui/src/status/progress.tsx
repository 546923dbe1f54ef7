import { useId, type ReactNode } from 'react';
import styles from './progress.module.css';

type Props = {
  /** What is under way: "Sender Referat.docx". */
  label: ReactNode;
  /** Between 0 and 1; undefined while nobody can say. */
  value: number | undefined;
};

/** How far something has come that one waits for. */
export function Progress({ label, value }: Props) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.label}>{label}</span>
      <progress aria-labelledby={id} max={1} value={value} />
    </div>
  );
}
