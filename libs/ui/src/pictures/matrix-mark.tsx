/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing holds no <button> */
import type { ComponentProps } from 'react';
import type { Point } from './drag.ts';
import styles from './drawing.module.css';
import type { MatrixItem } from './matrix.ts';

type Props = ComponentProps<'g'> & {
  item: MatrixItem;
  name: string;
  at: Point;
  radius: number;
  unit: number;
  isChosen: boolean;
  canMove: boolean;
  isDragged: boolean;
};

/** A bubble: a button that chooses its item, and that the arrow keys move. The word under it is part of its name. */
export const MatrixMark = ({ item, name, at, radius, unit, isChosen, canMove, isDragged, ...acts }: Props) => (
  <g transform={`translate(${at.x} ${at.y})`}>
    {item.tag && (
      <text className={`${styles.text} ${styles.tiny}`} textAnchor="middle" dominantBaseline="central" y={radius + 12 * unit} aria-hidden="true">
        {item.tag}
      </text>
    )}
    <g
      {...acts}
      className={`${styles.mark} ${canMove ? styles.canMove : ''}`}
      role="button"
      tabIndex={isChosen ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      data-mark={item.key}
      data-dragged={isDragged ? '' : undefined}
    >
      <circle className={styles.gap} r={radius + 3} data-not-saved />
      <circle className={styles.ring} r={radius + 4} data-not-saved />
      <circle className={item.colour ? styles[`data${item.colour}`] : styles.ink} r={radius} />
      <text className={`${styles.text} ${styles.strong} ${styles.onDark}`} textAnchor="middle" dominantBaseline="central">
        {item.mark}
      </text>
    </g>
  </g>
);
