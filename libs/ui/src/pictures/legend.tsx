import { useId } from 'react';
import drawing from './drawing.module.css';
import { PatternedRect, Patterns, type Pattern } from './patterns.tsx';
import styles from './picture.module.css';

export type Swatch = 'low' | 'middle' | 'high' | 'plain' | 'waiting' | 'ink' | 'data1' | 'data2' | 'data3' | 'data4' | 'data5' | 'data6';

export type LegendEntry = { swatch: Swatch; label: string };

const patterns: Partial<Record<Swatch, Pattern>> = { middle: 'lines', high: 'cross', data1: 'dots' };

/** What the colours mean. The marks say it in words as well. */
export function Legend({ entries }: { entries: LegendEntry[] }) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {entries.map(({ swatch, label }) => (
        <li key={label}>
          <svg width="18" height="18" aria-hidden="true">
            <Patterns id={`${id}${swatch}`} />
            <PatternedRect className={drawing[swatch]} pattern={patterns[swatch]} id={`${id}${swatch}`} x={1} y={1} width={16} height={16} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
