import type { ReactNode } from 'react';
import { Link } from '../actions/link.tsx';
import styles from './task-list.module.css';

export type TaskRowProps = {
  title: ReactNode;
  /** Without an address the row cannot be opened yet, and `reason` says when it can. */
  href?: string | undefined;
  /** One line: why it stands as it does. */
  reason?: ReactNode;
  /** Between the words and the status: a `Due` or a `MiniTrack`. */
  detail?: ReactNode;
  /** A `Badge`, or one small button. */
  status?: ReactNode;
};

/** Opgaveliste: rows of link, status and one line of reason. */
export const TaskList = ({ label, isOrdered = false, children }: { label?: string; isOrdered?: boolean; children: ReactNode }) => {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.list} aria-label={label}>
      {children}
    </List>
  );
};

export const TaskRow = ({ title, href, reason, detail, status }: TaskRowProps) => (
  <li className={styles.row} data-detail={detail ? '' : undefined}>
    <div className={styles.words}>
      {href ? (
        <Link className={styles.title} href={href}>
          {title}
        </Link>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      {reason && <span className={styles.reason}>{reason}</span>}
    </div>
    {detail && <div className={styles.detail}>{detail}</div>}
    {status && <div className={styles.status}>{status}</div>}
  </li>
);
