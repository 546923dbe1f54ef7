/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing is no <ul> */
import { useId } from 'react';
import type { Column } from '../lists/column.ts';
import { barsOf, type Benefit } from './benefit.ts';
import styles from './drawing.module.css';
import type { DrawingSize } from './drawing-size.ts';
import { PatternedRect, Patterns } from './patterns.tsx';
import { Picture, type PictureFrame, type PictureWords } from './picture.tsx';
import { SvgItem, SvgRoot } from './svg-root.tsx';
import { SvgText } from './svg-text.tsx';
import { wrapWords } from './wrap-words.ts';

export type BenefitsWords = PictureWords & {
  benefit: string;
  expected: string;
  measured: string;
  certainty: string;
  notMeasured: string;
  /** "3 af 5" */
  certaintyOf: (certainty: number) => string;
  /** The whole row for a screen reader. */
  mark: (benefit: Benefit) => string;
};

type Props = PictureFrame & { words: BenefitsWords; benefits: Benefit[] };

/** What was expected against what was measured, and how sure anybody is. */
export function BenefitsPicture({ words, benefits, ...frame }: Props) {
  const columns: Column<Benefit>[] = [
    { key: 'benefit', header: words.benefit, isRowHeader: true, cell: ({ name }) => name },
    { key: 'expected', header: words.expected, isNumber: true, cell: ({ expected }) => expected.text },
    { key: 'measured', header: words.measured, isNumber: true, cell: ({ measured }) => measured?.text ?? words.notMeasured },
    { key: 'certainty', header: words.certainty, isNumber: true, cell: ({ certainty }) => words.certaintyOf(certainty) },
  ];
  return (
    <Picture {...frame} words={words} twin={{ columns, rows: benefits, rowKey: ({ key }) => key }}>
      {(size) => <Drawing size={size} words={words} benefits={benefits} title={frame.title} />}
    </Picture>
  );
}

function Drawing({ size, words, benefits, title }: Pick<Props, 'words' | 'benefits' | 'title'> & { size: DrawingSize }) {
  const id = useId();
  const { width, unit } = size;
  const bars = barsOf(benefits);
  const heights = benefits.map(({ name }) => (wrapWords(name, width / unit).length * 18 + 90) * unit);
  const height = heights.reduce((sum, each) => sum + each, 0);
  return (
    <SvgRoot role="list" title={title} width={width} height={height}>
      <Patterns id={id} />
      {benefits.map((benefit, at) => (
        <SvgItem key={benefit.key} isInList name={words.mark(benefit)}>
          <Row
            {...{ benefit, words, id, width, unit }}
            bar={bars.get(benefit.key)}
            top={heights.slice(0, at).reduce((sum, each) => sum + each, 0)}
            bottom={heights.slice(0, at + 1).reduce((sum, each) => sum + each, 0)}
          />
        </SvgItem>
      ))}
    </SvgRoot>
  );
}

type RowProps = {
  benefit: Benefit;
  words: BenefitsWords;
  id: string;
  width: number;
  unit: number;
  bar: { expected: number; measured: number; isBroken: boolean } | undefined;
  top: number;
  bottom: number;
};

/** Name, two bars with their numbers before them, certainty. The numbers have a column, so no bar is too short for its own. */
function Row({ benefit, words, id, width, unit, bar, top, bottom }: RowProps) {
  const column = Math.min(220 * unit, width * 0.48);
  const room = width - column;
  const line = (fromBottom: number) => bottom - fromBottom * unit;
  const rect = (share = 0, fromBottom = 0) => ({ x: column, y: line(fromBottom) - 8 * unit, width: share * room, height: 16 * unit });
  return (
    <g aria-hidden="true">
      <SvgText text={benefit.name} x={0} y={top + 12 * unit} unit={unit} width={width} look="strong" isTop />
      <SvgText text={`${words.expected}: ${benefit.expected.text}`} x={0} y={line(72)} unit={unit} />
      <rect className={styles.waiting} {...rect(bar?.expected, 72)} />
      <SvgText text={`${words.measured}: ${benefit.measured?.text ?? words.notMeasured}`} x={0} y={line(50)} unit={unit} />
      <PatternedRect className={styles.data1} pattern="dots" id={id} {...rect(bar?.measured, 50)} />
      {bar?.isBroken && <path className={styles.break} d={`M${width - 16} ${line(62)}l-6 ${24 * unit}`} />}
      <SvgText text={`${words.certainty}: ${words.certaintyOf(benefit.certainty)}`} x={0} y={line(28)} unit={unit} look="muted" />
    </g>
  );
}
