import type { ReactNode } from 'react';
import styles from './activity-list.module.css';

export type Activity = {
  key: string;
  text: ReactNode;
  /** Who and when. */
  detail?: ReactNode;
  /** Not done yet: the dot is open. */
  isOpen?: boolean;
};

/** What happened, newest first, or what was decided. */
export const ActivityList = ({ label, items }: { label?: string; items: Activity[] }) => (
  <ol className={styles.list} aria-label={label}>
    {items.map((item) => (
      <li key={item.key} data-open={item.isOpen || undefined}>
        {item.text}
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </li>
    ))}
  </ol>
);
