import type { ReactNode } from 'react';
import { Icon, type IconName } from '../actions/icon.tsx';
import styles from './info-note.module.css';

export type NoteTone = 'info' | 'warn' | 'error' | 'success';

type Props = {
  tone?: NoteTone;
  icon?: IconName;
  title?: ReactNode;
  children: ReactNode;
  /** A link or a small button. */
  action?: ReactNode;
  /** Read aloud when it appears: politely, or at once for an error. */
  isLive?: boolean;
};

const usualIcon = { info: 'info', warn: 'warning', error: 'error', success: 'checkCircle' } satisfies Record<NoteTone, IconName>;

export function InfoNote({ tone = 'info', icon, title, children, action, isLive = false }: Props) {
  const liveRole = tone === 'error' ? 'alert' : 'status';
  return (
    <div className={`${styles.note} ${styles[tone]}`} role={isLive ? liveRole : undefined}>
      <Icon name={icon ?? usualIcon[tone]} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
