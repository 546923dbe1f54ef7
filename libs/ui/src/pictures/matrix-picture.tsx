import { useId, useState, type ReactNode } from 'react';
import type { Column } from '../lists/column.ts';
import { Live } from '../page/live.tsx';
import type { DrawingSize } from './drawing-size.ts';
import { MatrixAside } from './matrix-aside.tsx';
import { matrixColumns } from './matrix-columns.tsx';
import type { Axis, Level, MatrixItem, Move, Spot, Stage } from './matrix.ts';
import { MatrixGhost } from './matrix-ghost.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { layMatrix } from './matrix-layout.ts';
import { MatrixMarks } from './matrix-marks.tsx';
import type { MatrixWords, StageWords } from './matrix-words.ts';
import { Patterns } from './patterns.tsx';
import { Picture, type PictureFrame } from './picture.tsx';
import { Segments } from './segments.tsx';
import { SvgRoot } from './svg-root.tsx';

export type MatrixProps = PictureFrame & {
  words: MatrixWords;
  x: Axis;
  y: Axis;
  items: MatrixItem[];
  levelOf?: ((spot: Spot) => Level | undefined) | undefined;
  /** With it, every item has two places and a switch shows the one or the other. */
  stages?: StageWords | undefined;
  /** More columns of the table. */
  facts?: Column<MatrixItem>[] | undefined;
  /** About the chosen one, beside the drawing. */
  detail?: ((item: MatrixItem) => ReactNode) | undefined;
  /** Without it the matrix can only be read. */
  onMove?: ((move: Move) => void) | undefined;
};

/** Numbered bubbles in a grid of n × m fields. */
export function MatrixPicture({ x, y, items, levelOf, stages, facts = [], detail, onMove, words, ...frame }: MatrixProps) {
  const [stage, setStage] = useState<Stage>('before');
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const spotOf = (item: MatrixItem) => item[stage];
  const item = items.find(({ key }) => key === chosen) ?? items.find(spotOf) ?? items[0];
  const move = (moving: MatrixItem, spot: Spot) => {
    const outcome = outcomeOf(moving[stage], { x: within(spot.x, x), y: within(spot.y, y) });
    setSaid(outcome.isMove ? words.moved(moving, outcome.spot) : words.atEdge(moving));
    if (outcome.isMove) onMove?.({ key: moving.key, stage, spot: outcome.spot });
  };
  const shared = { x, y, levelOf, items, spotOf, words, stage, onMove: onMove && move };
  const columns = matrixColumns({ x, y, levelOf, facts, hasStages: Boolean(stages), words: { ...words, afterHeader: stages?.afterHeader } });
  return (
    <>
      <Picture
        {...frame}
        note={[frame.note, unplacedText(items.filter((each) => !spotOf(each)), words)].filter(Boolean).join(' ')}
        words={words}
        twin={{ columns, rows: items, rowKey: ({ key }) => key }}
        switches={stages && <Segments label={stages.label} options={stageOptions(stages)} value={stage} onChange={setStage} />}
        aside={item && <MatrixAside {...shared} item={item} detail={detail} onChoose={setChosen} />}
      >
        {(size) => <MatrixDrawing {...shared} size={size} title={frame.title} item={item} onChoose={setChosen} />}
      </Picture>
      <Live className="vh">{said}</Live>
    </>
  );
}

type DrawingProps = Pick<MatrixProps, 'x' | 'y' | 'levelOf' | 'items' | 'words' | 'title'> & {
  stage: Stage;
  size: DrawingSize;
  spotOf: (item: MatrixItem) => Spot | undefined;
  item: MatrixItem | undefined;
  onChoose: (key: string) => void;
  onMove: ((item: MatrixItem, spot: Spot) => void) | undefined;
};

function MatrixDrawing({ size, stage, x, y, levelOf, items, words, title, item, ...acts }: DrawingProps) {
  const id = useId();
  const layout = layMatrix(size, { steps: x.steps, rows: y.steps.length, items, spotOf: acts.spotOf });
  const nameOf = (each: MatrixItem) => {
    const spot = acts.spotOf(each);
    return spot ? words.mark(each, spot, levelOf?.(spot)) : each.name;
  };
  return (
    <SvgRoot title={title} width={layout.width} height={layout.height}>
      <Patterns id={id} />
      <MatrixGrid layout={layout} x={x} y={y} levelOf={levelOf} id={id} />
      {stage === 'after' && item && <MatrixGhost layout={layout} item={item} />}
      <MatrixMarks layout={layout} items={items.filter(acts.spotOf)} chosen={item?.key} nameOf={nameOf} {...acts} />
    </SvgRoot>
  );
}

const stageOptions = ({ before, after }: StageWords) => [{ value: 'before' as const, label: before }, { value: 'after' as const, label: after }];

const within = (step: number, { steps }: Axis): number => Math.min(steps.length, Math.max(1, step));

const outcomeOf = (from: Spot | undefined, spot: Spot) => ({ spot, isMove: from?.x !== spot.x || from.y !== spot.y });

const unplacedText = (items: MatrixItem[], words: MatrixWords): string | undefined => (items.length > 0 ? words.unplaced(items) : undefined);
