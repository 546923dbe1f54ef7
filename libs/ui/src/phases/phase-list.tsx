import { Icon, type IconName } from '../actions/icon.tsx';
import { Link } from '../actions/link.tsx';
import type { PhaseState, PhaseStep } from './phase.ts';
import styles from './phase-list.module.css';

type Props = { label: string; phases: PhaseStep[]; direction: 'across' | 'down' };

/** The steps as an ordered list: dot, name and the state in words. */
export const PhaseList = ({ label, phases, direction }: Props) => (
  <ol className={`${styles.list} ${styles[direction]}`} aria-label={label}>
    {phases.map((phase, index) => (
      <li key={phase.key} className={styles.step} data-state={phase.state} aria-current={isHere(phase.state) ? 'step' : undefined}>
        <Dot state={phase.state} number={index + 1} />
        <span className={styles.name}>{phase.href ? <Link href={phase.href}>{phase.name}</Link> : phase.name}</span>{' '}
        <span className={phase.state === 'upcoming' && direction === 'across' ? 'vh' : styles.state}>{phase.stateText}</span>
      </li>
    ))}
  </ol>
);

const isHere = (state: PhaseState) => state === 'current' || state === 'stopped' || state === 'paused';

const drawn: Partial<Record<PhaseState, IconName>> = { done: 'check', skipped: 'dash' };

function Dot({ state, number }: { state: PhaseState; number: number }) {
  const icon = drawn[state];
  return (
    <span className={styles.dot} aria-hidden="true">
      {icon ? <Icon name={icon} /> : number}
    </span>
  );
}
