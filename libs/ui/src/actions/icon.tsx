import styles from './icon.module.css';
import { iconPaths, type IconName } from './icon-paths.ts';

export type { IconName };

/** A drawing beside a word, never instead of one: screen readers do not hear it. */
export const Icon = ({ name, className }: { name: IconName; className?: string | undefined }) => (
  <svg className={`${styles.icon} ${className ?? ''}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={iconPaths[name]} />
    {name === 'half' && <path className={styles.filled} d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" />}
  </svg>
);
