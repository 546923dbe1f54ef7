import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './due.module.css';

/** When something is due. What is soon says so with weight and icon, not with colour alone. */
export const Due = ({ children, isSoon = false }: { children: ReactNode; isSoon?: boolean }) => (
  <span className={styles.due} data-soon={isSoon || undefined}>
    <Icon name={isSoon ? 'warning' : 'calendar'} className={styles.icon} />
    {children}
  </span>
);
