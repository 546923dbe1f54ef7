import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type Props = { title: ReactNode; action?: ReactNode; intro?: ReactNode; level?: 2 | 3; children: ReactNode };

/** A part of a page under its heading, with at most one link beside it. */
export function Section({ title, action, intro, level = 2, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {action}
      </div>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
