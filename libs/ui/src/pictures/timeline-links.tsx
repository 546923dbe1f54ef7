import styles from './drawing.module.css';
import { barOf, endOf, startOf, type TimelineLayout } from './timeline-layout.ts';

/** A line from what must end first to what comes after it. The table says the same in a column. */
export const TimelineLinks = ({ layout }: { layout: TimelineLayout }) => (
  <g aria-hidden="true">
    {layout.rows.flatMap((row, to) =>
      (row.after ?? []).map((key) => {
        const from = layout.rows.findIndex((each) => each.key === key);
        const first = layout.rows[from];
        if (!first) return null;
        const [one, other] = [barOf(layout, from), barOf(layout, to)];
        const [out, into] = [endOf(layout, first.end) - 4, startOf(layout, row.start)];
        const middle = other.y + other.height / 2;
        const tip = into > out ? `M${into} ${middle}l-6-4v8z` : `M${out} ${other.y}l-4-6h8z`;
        const way = into > out ? `V${middle}H${into}` : `V${other.y}`;
        return (
          <g key={`${key} ${row.key}`}>
            <path className={styles.path} d={`M${out} ${from < to ? one.y + one.height : one.y}${way}`} />
            <path className={styles.arrow} d={tip} />
          </g>
        );
      }),
    )}
  </g>
);
