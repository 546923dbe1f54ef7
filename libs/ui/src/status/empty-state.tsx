import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = {
  title: ReactNode;
  /** What this place is for, or why nothing fits. */
  children?: ReactNode;
  /** One act: create the first, or clear the filters. */
  action?: ReactNode;
  /** `filtered` speaks when it appears, because the list under the reader's hands just emptied. */
  reason?: 'first' | 'filtered';
};

export const EmptyState = ({ title, children, action, reason = 'first' }: Props) => (
  <div className={styles.empty} role={reason === 'filtered' ? 'status' : undefined} data-reason={reason}>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.words}>{children}</div>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
);
