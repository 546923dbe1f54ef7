import type { ReactNode } from 'react';
import styles from './mini-track.module.css';
import type { PhaseState } from './phase.ts';

/** Decoration: the words beside it say the same. */
export const MiniBars = ({ states, isWide = false }: { states: PhaseState[]; isWide?: boolean }) => (
  <span className={`${styles.bars} ${isWide ? styles.wide : ''}`} aria-hidden="true">
    {states.map((state, index) => (
      <i key={index} data-state={state} />
    ))}
  </span>
);

/** Small bars and their twin in words: "Fase 3 af 9: Behovskortlægning". */
export const MiniTrack = ({ states, children, isInline = false }: { states: PhaseState[]; children: ReactNode; isInline?: boolean }) => (
  <span className={isInline ? styles.inline : styles.stacked}>
    <MiniBars states={states} />
    <span className={styles.words}>{children}</span>
  </span>
);
