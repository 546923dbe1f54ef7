import type { ReactNode } from 'react';
import { Icon, type IconName } from '../actions/icon.tsx';
import styles from './badge.module.css';

export type BadgeTone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

const usualIcon = { ok: 'check', warn: 'warning', bad: 'error', info: 'half', neutral: 'circle' } satisfies Record<BadgeTone, IconName>;

/** A status in words. The ground and the icon only repeat it. */
export const Badge = ({ tone = 'neutral', icon, children }: { tone?: BadgeTone; icon?: IconName; children: ReactNode }) => (
  <span className={`${styles.badge} ${styles[tone]}`}>
    <Icon name={icon ?? usualIcon[tone]} className={styles.icon} />
    {children}
  </span>
);
