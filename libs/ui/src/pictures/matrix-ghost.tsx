import styles from './drawing.module.css';
import type { MatrixItem } from './matrix.ts';
import { cellAt, type MatrixLayout } from './matrix-layout.ts';

/** Where the chosen one stood before, and its way from there. */
export function MatrixGhost({ layout, item }: { layout: MatrixLayout; item: MatrixItem }) {
  const to = layout.places.get(item.key);
  if (!item.before || !to || (item.before.x === item.after?.x && item.before.y === item.after.y)) return null;
  const field = cellAt(layout, item.before);
  const from = { x: field.x + field.width / 2, y: field.y + field.height / 2 };
  return (
    <g aria-hidden="true">
      <path className={styles.target} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <circle className={styles.target} cx={from.x} cy={from.y} r={layout.radius} />
    </g>
  );
}
