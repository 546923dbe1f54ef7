import type { Column } from '../lists/column.ts';
import { Link } from '../actions/link.tsx';
import styles from './drawing.module.css';
import type { DrawingSize } from './drawing-size.ts';
import { heatOf, layHeat, type HeatLayout } from './heat.ts';
import { Picture, type PictureFrame, type PictureWords } from './picture.tsx';
import { SvgItem, SvgRoot } from './svg-root.tsx';
import { SvgText } from './svg-text.tsx';

export type PhaseTimeRow = {
  key: string;
  name: string;
  /** One for each time span; a link to those who are counted. */
  cells: { count: number; href?: string | undefined }[];
};

export type PhaseTimeWords = PictureWords & {
  /** Header of the rows: "Fase". */
  phase: string;
  /** "3. Behovskortlægning, 5–8 uger: 6 projekter" */
  cell: (phase: string, span: string, count: number) => string;
};

type Props = PictureFrame & { words: PhaseTimeWords; spans: string[]; rows: PhaseTimeRow[] };

/** How many stand where, and for how long. The number is always there; the shade only repeats it. */
export function PhaseTimePicture({ words, spans, rows, ...frame }: Props) {
  const columns: Column<PhaseTimeRow>[] = [
    { key: 'phase', header: words.phase, isRowHeader: true, cell: ({ name }) => name },
    ...spans.map((span, at) => ({
      key: `${at}`,
      header: span,
      isNumber: true,
      cell: (row: PhaseTimeRow) => <Count row={row} span={span} at={at} words={words} />,
    })),
  ];
  return (
    <Picture {...frame} words={words} twin={{ columns, rows, rowKey: ({ key }) => key }}>
      {(size) => <Drawing size={size} words={words} spans={spans} rows={rows} title={frame.title} />}
    </Picture>
  );
}

type CountProps = { row: PhaseTimeRow; span: string; at: number; words: PhaseTimeWords };

function Count({ row, span, at, words }: CountProps) {
  const { count, href } = row.cells[at] ?? { count: 0 };
  if (!href) return count;
  return (
    <Link href={href} aria-label={words.cell(row.name, span, count)}>
      {count}
    </Link>
  );
}

function Drawing({ size, words, spans, rows, title }: Pick<Props, 'words' | 'spans' | 'rows' | 'title'> & { size: DrawingSize }) {
  const layout = layHeat(size, { names: rows.map(({ name }) => name), columns: spans.length });
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const { unit } = layout;
  return (
    <SvgRoot title={title} width={layout.width} height={layout.height}>
      {spans.map((span, at) => (
        <SvgText
          key={span}
          text={span}
          x={layout.left(at) + layout.cell / 2}
          y={layout.head / 2}
          unit={unit}
          width={layout.cell}
          anchor="middle"
          look="strong"
        />
      ))}
      {rows.map((row, at) => (
        <g key={row.key}>
          <SvgText text={row.name} x={0} y={layout.top(at) + layout.rowHeight / 2} unit={unit} width={layout.labels - 8} />
          {spans.map((span, column) => (
            <Cell key={span} {...{ row, span, words, layout, most }} at={column} top={layout.top(at)} />
          ))}
        </g>
      ))}
    </SvgRoot>
  );
}

type CellProps = CountProps & { layout: HeatLayout; most: number; top: number };

function Cell({ row, span, at, words, layout, most, top }: CellProps) {
  const { count, href } = row.cells[at] ?? { count: 0 };
  const heat = heatOf(count, most);
  const place = { x: layout.left(at) + 1, y: top + 1, width: layout.cell - 2, height: layout.rowHeight - 2 };
  const name = words.cell(row.name, span, count);
  const inside = (
    <>
      <rect className={heat === 0 ? styles.plain : styles[`heat${heat}`]} {...place} />
      <text
        className={`${styles.text} ${heat === 3 ? `${styles.onDark} ${styles.heatText}` : ''} ${href ? styles.linkText : styles.muted}`}
        x={place.x + place.width / 2}
        y={place.y + place.height / 2}
        textAnchor="middle"
        dominantBaseline="central"
        aria-hidden="true"
      >
        {count}
      </text>
    </>
  );
  if (!href) return <SvgItem name={name}>{inside}</SvgItem>;
  return (
    <Link href={href} className={styles.mark} aria-label={name}>
      {inside}
      <rect className={styles.gap} {...place} data-not-saved />
      <rect className={styles.ring} {...place} data-not-saved />
    </Link>
  );
}
