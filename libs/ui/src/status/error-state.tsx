import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './error-state.module.css';

type Props = {
  /** What happened: "Vi kunne ikke gemme." */
  what: ReactNode;
  /** Whether the work is safe: "Dine ændringer ligger på denne computer." */
  safety?: ReactNode;
  /** What to do now. */
  advice: ReactNode;
  /** What to say on the phone: "Oplys 7F3K." */
  reference?: ReactNode;
  actions?: ReactNode;
  /** 1 when it is all there is on the page. */
  level?: 1 | 2 | 3;
};

/** What went wrong, whether the work is safe, and what to do. */
export function ErrorState({ what, safety, advice, reference, actions, level = 2 }: Props) {
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.error} role="alert">
      <Icon name="error" className={styles.icon} />
      <div className={styles.words}>
        <Heading className={styles.what}>{what}</Heading>
        {safety && <p>{safety}</p>}
        <p>{advice}</p>
        {reference && <p className={styles.reference}>{reference}</p>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
