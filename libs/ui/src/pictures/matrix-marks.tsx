import type { KeyboardEvent } from 'react';
import { useDrag } from './drag.ts';
import styles from './drawing.module.css';
import type { MatrixItem, Spot } from './matrix.ts';
import { isPress, stepOf, turnTo } from './matrix-keys.ts';
import { cellAt, spotAt, type MatrixLayout } from './matrix-layout.ts';
import { MatrixMark } from './matrix-mark.tsx';

type Props = {
  layout: MatrixLayout;
  /** Those that have a place. */
  items: MatrixItem[];
  chosen: string | undefined;
  spotOf: (item: MatrixItem) => Spot | undefined;
  nameOf: (item: MatrixItem) => string;
  onChoose: (key: string) => void;
  /** Missing where the matrix can only be read. */
  onMove: ((item: MatrixItem, spot: Spot) => void) | undefined;
};

/** The bubbles: one tab stop, arrow keys that move, a pointer that drags. */
export function MatrixMarks({ layout, items, chosen, spotOf, nameOf, onChoose, onMove }: Props) {
  const stop = items.find(({ key }) => key === chosen) ?? items[0];
  const { dragged, dragProps, letGo } = useDrag({
    onTake: onChoose,
    onDrop: (key, point) => {
      const item = items.find((each) => each.key === key);
      if (item) onMove?.(item, spotAt(layout, point));
    },
    isOff: !onMove,
  });
  const push = (item: MatrixItem, event: KeyboardEvent): boolean => {
    const [spot, step] = [spotOf(item), stepOf(event)];
    if (spot && step) onMove?.(item, { x: spot.x + step.x, y: spot.y + step.y });
    return step !== undefined;
  };
  const turn = (item: MatrixItem, event: KeyboardEvent<SVGGElement>): boolean => {
    const next = turnTo(event, items, items.indexOf(item), Boolean(onMove));
    if (next) focusMark(event.currentTarget, next.key);
    return next !== undefined;
  };
  const press = (item: MatrixItem) => (event: KeyboardEvent<SVGGElement>) => {
    if (letGo(event)) return event.stopPropagation();
    if ([push(item, event), turn(item, event), isPress(event)].includes(true)) event.preventDefault();
    return undefined;
  };
  return (
    <>
      {dragged && <rect className={styles.target} {...cellAt(layout, spotAt(layout, dragged.at))} data-not-saved />}
      {items.map((item) => (
        <MatrixMark
          key={item.key}
          item={item}
          name={nameOf(item)}
          at={(dragged?.key === item.key ? dragged.at : layout.places.get(item.key)) ?? { x: 0, y: 0 }}
          radius={layout.radius}
          unit={layout.unit}
          isChosen={item === stop}
          canMove={Boolean(onMove)}
          isDragged={dragged?.key === item.key}
          onFocus={() => onChoose(item.key)}
          onKeyDown={press(item)}
          {...dragProps(item.key)}
        />
      ))}
    </>
  );
}

function focusMark(from: SVGGElement, key: string): void {
  from.ownerSVGElement?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus();
}
