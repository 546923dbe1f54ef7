import styles from './drawing.module.css';

export type Pattern = 'lines' | 'cross' | 'dots';

/** What stands in for colour on paper and where the reader chose the colours. */
export const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}lines`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path className={styles.hatch} d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
    </pattern>
    <pattern id={`${id}cross`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path className={styles.hatch} d="M0 8l8-8M0 0l8 8" />
    </pattern>
    <pattern id={`${id}dots`} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle className={styles.dot} cx="2" cy="2" r="1" />
    </pattern>
  </defs>
);

type RectProps = { className: string | undefined; pattern?: Pattern | undefined; id: string; x: number; y: number; width: number; height: number };

/** A coloured field, with its pattern laid over it where colour is not to be trusted. */
export const PatternedRect = ({ className, pattern, id, ...place }: RectProps) => (
  <>
    <rect className={className} {...place} />
    {pattern && <rect className={styles.pattern} fill={`url(#${id}${pattern})`} {...place} />}
  </>
);
