import styles from './drawing.module.css';
import type { Axis, Level, LevelTone, Spot } from './matrix.ts';
import { cellAt, type MatrixLayout } from './matrix-layout.ts';
import { PatternedRect, type Pattern } from './patterns.tsx';
import { SvgText } from './svg-text.tsx';

type Props = { layout: MatrixLayout; x: Axis; y: Axis; levelOf: ((spot: Spot) => Level | undefined) | undefined; id: string };

const patternOf = { low: undefined, middle: 'lines', high: 'cross', plain: undefined } satisfies Record<LevelTone, Pattern | undefined>;

/** The fields with their words, and the steps of the two axes. Bubbles say it all again, so screen readers pass it by. */
export const MatrixGrid = ({ layout, x, y, levelOf, id }: Props) => (
  <g aria-hidden="true">
    {layout.rows.map((row) => (
      <g key={row.y}>
        <StepWords layout={layout} step={row.y} word={y.steps[row.y - 1]} x={0} y={row.top + row.height / 2} />
        {x.steps.map((word, at) => (
          <Cell key={word} layout={layout} spot={{ x: at + 1, y: row.y }} level={levelOf?.({ x: at + 1, y: row.y })} id={id} />
        ))}
      </g>
    ))}
    {x.steps.map((word, at) => (
      <StepWords
        key={word}
        layout={layout}
        step={at + 1}
        word={word}
        x={layout.labels + (at + 0.5) * layout.cell}
        y={layout.height - layout.foot + 15 * layout.unit}
        isColumn
      />
    ))}
  </g>
);

function Cell({ layout, spot, level, id }: { layout: MatrixLayout; spot: Spot; level: Level | undefined; id: string }) {
  const field = cellAt(layout, spot);
  const tone = level?.tone ?? 'plain';
  return (
    <>
      <PatternedRect className={styles[tone]} pattern={patternOf[tone]} id={id} {...field} />
      {level && <SvgText text={level.word} x={field.x + 6} y={field.y + 11 * layout.unit} unit={layout.unit} look="tiny" />}
    </>
  );
}

type StepProps = { layout: MatrixLayout; step: number; word: string | undefined; x: number; y: number; isColumn?: boolean };

const StepWords = ({ layout, step, word = '', x, y, isColumn = false }: StepProps) => (
  <SvgText
    text={layout.hasWords ? `${step} ${word}` : `${step}`}
    x={x}
    y={y}
    unit={layout.unit}
    width={isColumn ? layout.cell - 8 : layout.labels - 8}
    anchor={isColumn ? 'middle' : 'start'}
    look={layout.hasWords ? undefined : 'strong'}
    isTop={isColumn}
  />
);
