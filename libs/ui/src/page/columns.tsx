import type { ReactNode } from 'react';
import styles from './columns.module.css';

type Props = { main: ReactNode; aside: ReactNode; asideLabel: string };

/** Work to the left, what stands beside it to the right; one column on small screens. */
export const Columns = ({ main, aside, asideLabel }: Props) => (
  <div className={styles.columns}>
    <div className={styles.column}>{main}</div>
    <aside className={styles.column} aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
);
