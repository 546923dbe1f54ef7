import type { ReactNode } from 'react';
import styles from './demo-bar.module.css';

/** Says that nothing here is real, and lets you change person. */
export const DemoBar = ({ label, children, action }: { label: string; children: ReactNode; action?: ReactNode }) => (
  <aside className={styles.bar} aria-label={label} data-no-print>
    <div className={`wrap ${styles.row}`}>
      <p>{children}</p>
      {action}
    </div>
  </aside>
);
