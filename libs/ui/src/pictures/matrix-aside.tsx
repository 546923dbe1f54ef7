import type { ReactNode } from 'react';
import { LevelBadge } from './matrix-columns.tsx';
import type { Axis, Level, MatrixItem, Spot, Stage } from './matrix.ts';
import type { MatrixWords } from './matrix-words.ts';
import { ItemChooser, MoveForm } from './move-form.tsx';
import styles from './picture.module.css';

type Props = {
  x: Axis;
  y: Axis;
  levelOf: ((spot: Spot) => Level | undefined) | undefined;
  words: MatrixWords;
  items: MatrixItem[];
  item: MatrixItem;
  stage: Stage;
  detail: ((item: MatrixItem) => ReactNode) | undefined;
  onChoose: (key: string) => void;
  onMove: ((item: MatrixItem, spot: Spot) => void) | undefined;
};

/** The chosen one in words, and the way to move it without dragging. */
export function MatrixAside({ x, y, levelOf, words, items, item, stage, detail, onChoose, onMove }: Props) {
  const spot = item[stage];
  const level = spot && levelOf?.(spot);
  return (
    <>
      <div className={styles.chosen}>
        <p className={styles.note}>{words.chosen(item)}</p>
        <p className={styles.chosenName}>{item.name}</p>
        {level && <LevelBadge level={level} />}
        {detail?.(item)}
      </div>
      {onMove && (
        <>
          <ItemChooser label={words.choose} items={items} value={item.key} onChange={onChoose} />
          <MoveForm
            key={`${item.key} ${stage} ${spot?.x} ${spot?.y}`}
            x={x}
            y={y}
            spot={spot}
            label={words.move(item)}
            hint={words.hint}
            emptyText={words.noPlace}
            onMove={(to) => onMove(item, to)}
          />
        </>
      )}
    </>
  );
}
