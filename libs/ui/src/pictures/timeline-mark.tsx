import type { ReactNode } from 'react';
import styles from './drawing.module.css';
import { PatternedRect } from './patterns.tsx';
import { SvgItem } from './svg-root.tsx';
import { barOf, endOf, middleOf, startOf, type TimelineLayout } from './timeline-layout.ts';
import type { TimelineLook, TimelineRow } from './timeline-row.ts';
import { textWidth } from './wrap-words.ts';

type Props = { layout: TimelineLayout; row: TimelineRow; at: number; name: string; label: string; id: string };

/** One row: its words, and under them its bar or its point. */
export function TimelineMark({ layout, row, at, name, label, id }: Props) {
  const Shape = shapes[row.look];
  return (
    <SvgItem name={name}>
      <Words layout={layout} row={row} at={at} label={label} />
      <Shape layout={layout} row={row} at={at} id={id} />
    </SvgItem>
  );
}

/** Begins where the bar begins; near the right edge it ends where the drawing ends. */
function Words({ layout, row, at, label }: Omit<Props, 'name' | 'id'>) {
  const { unit, width } = layout;
  const begin = Math.max(2, Math.min(startOf(layout, row.start) + 2, width - textWidth(label, unit)));
  return (
    <text className={`${styles.text} ${styles.halo}`} x={begin} y={barOf(layout, at).y - 10 * unit} dominantBaseline="central">
      {label}
    </text>
  );
}

type ShapeProps = Pick<Props, 'layout' | 'row' | 'at' | 'id'>;

const field = ({ layout, row, at }: ShapeProps) => {
  const x = startOf(layout, row.start);
  return { x, width: Math.max(3, endOf(layout, row.end) - x), ...barOf(layout, at) };
};

const centre = ({ layout, row, at }: ShapeProps) => {
  const { y, height } = barOf(layout, at);
  return { x: middleOf(layout, row.end), y: y + height / 2, size: 9 * layout.unit };
};

const shapes = {
  phase: (props) => <PatternedRect className={styles.data1} pattern="dots" {...field(props)} id={props.id} />,
  waiting: (props) => <rect className={styles.waiting} {...field(props)} />,
  decision: (props) => {
    const { x, y, size } = centre(props);
    return <path className={styles.ink} d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />;
  },
  workshop: (props) => {
    const { x, y, size } = centre(props);
    return <circle className={styles.data3} cx={x} cy={y} r={size} />;
  },
} satisfies Record<TimelineLook, (props: ShapeProps) => ReactNode>;
