import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './disclosure.module.css';

type Props = { title: ReactNode; detail?: ReactNode; children: ReactNode; isOpen?: boolean; onToggle?: (isOpen: boolean) => void };

/** More for those who want it. Prints unfolded. */
export const Disclosure = ({ title, detail, children, isOpen, onToggle }: Props) => (
  <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary className={styles.summary}>
      <Icon name="chevronRight" className={styles.chevron} />
      {title}
      {detail && <span className={styles.detail}>{detail}</span>}
    </summary>
    <div className={styles.content}>{children}</div>
  </details>
);
