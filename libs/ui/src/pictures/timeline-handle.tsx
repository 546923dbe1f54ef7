/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing holds no <input type="range"> */
import type { KeyboardEvent } from 'react';
import type { useDrag } from './drag.ts';
import styles from './drawing.module.css';
import { barOf, endOf, middleOf, type TimelineLayout } from './timeline-layout.ts';
import { dayNumber, dayOfNumber, type TimelineRow } from './timeline-row.ts';

type Props = {
  layout: TimelineLayout;
  row: TimelineRow;
  at: number;
  name: string;
  dayText: string;
  drag: ReturnType<typeof useDrag>;
  onEnd: (row: TimelineRow, day: string) => void;
};

const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 };

/** The end of a row: dragged, or moved by a day with the arrow keys and by a week with Page Up and Page Down. */
export function TimelineHandle({ layout, row, at, name, dayText, drag, onEnd }: Props) {
  const { y, height } = barOf(layout, at);
  const { unit } = layout;
  const isPoint = row.look === 'decision' || row.look === 'workshop';
  const x = isPoint ? middleOf(layout, row.end) + 18 * unit : endOf(layout, row.end);
  const press = (event: KeyboardEvent<SVGGElement>) => {
    if (drag.letGo(event)) return event.stopPropagation();
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key];
    if (step === undefined) return undefined;
    event.preventDefault();
    return onEnd(row, dayOfNumber(Math.max(dayNumber(row.start), dayNumber(row.end) + step)));
  };
  return (
    <g
      className={`${styles.mark} ${styles.canMove} ${styles.sideways}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuenow={dayNumber(row.end)}
      aria-valuemin={dayNumber(row.start)}
      aria-valuemax={layout.last}
      aria-valuetext={dayText}
      onKeyDown={press}
      data-not-saved
      {...drag.dragProps(row.key)}
    >
      <rect className={styles.hit} x={x - 12 * unit} y={y - 4 * unit} width={24 * unit} height={height + 8 * unit} />
      <rect className={styles.gap} x={x - 8 * unit} y={y - 6 * unit} width={16 * unit} height={height + 12 * unit} rx="4" />
      <rect className={styles.ring} x={x - 9 * unit} y={y - 7 * unit} width={18 * unit} height={height + 14 * unit} rx="5" />
      <rect className={styles.handle} x={x - 4 * unit} y={y - 2 * unit} width={8 * unit} height={height + 4 * unit} rx="3" />
    </g>
  );
}
