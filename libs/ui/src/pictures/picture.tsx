import { useId, useState, type ReactNode } from 'react';
import type { Column } from '../lists/column.ts';
import { DataTable } from '../lists/data-table.tsx';
import { useDrawingSize, type DrawingSize } from './drawing-size.ts';
import { Legend, type LegendEntry } from './legend.tsx';
import styles from './picture.module.css';
import { SaveButtons, type SaveWords } from './save-buttons.tsx';
import { Segments } from './segments.tsx';

export type PictureWords = SaveWords & {
  /** Names the switch: "Vis som". */
  view: string;
  picture: string;
  table: string;
};

/** What every picture is given, whatever it draws. */
export type PictureFrame = {
  /** The finding, as a sentence: "Én høj risiko: arbejdslyset om natten". */
  title: string;
  level?: 2 | 3 | undefined;
  /** What is shown, under the title. */
  lead?: string | undefined;
  /** Under the drawing: how to read it. Goes into the file too. */
  note?: string | undefined;
  legend?: LegendEntry[] | undefined;
  /** Without its ending. */
  fileName: string;
};

/** The same content as rows. */
export type Twin<Row> = { columns: Column<Row>[]; rows: Row[]; rowKey: (row: Row) => string };

type Props<Row> = PictureFrame & {
  words: PictureWords;
  twin: Twin<Row>;
  /** More switches, beside *Billede / Tabel*. */
  switches?: ReactNode;
  /** Beside the drawing: what can be done without dragging. */
  aside?: ReactNode;
  children: (size: DrawingSize) => ReactNode;
};

/**
 * A drawing and its table. On a screen one of the two is there, for eyes and ears alike, so nothing is read twice:
 * each mark of the drawing has a name that says what its row says. On paper both are there.
 */
export function Picture<Row>({ title, level = 2, lead, words, switches, aside, ...rest }: Props<Row>) {
  const id = useId();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const Heading = level === 2 ? 'h2' : 'h3';
  const views = [{ value: 'picture' as const, label: words.picture }, { value: 'table' as const, label: words.table }];
  return (
    <figure className={styles.figure} aria-labelledby={id} data-view={view}>
      <div className={styles.head}>
        <figcaption>
          <Heading id={id}>{title}</Heading>
          {lead && <p className={styles.lead}>{lead}</p>}
        </figcaption>
        <div className={styles.switches}>
          {switches}
          <Segments label={words.view} options={views} value={view} onChange={setView} />
        </div>
      </div>
      <div className={styles.body} data-aside={aside ? '' : undefined}>
        <Drawing {...rest} title={title} words={words} />
        <div className={styles.twin}>
          <DataTable {...rest.twin} caption={title} isCaptionHidden label={`${words.table}: ${title}`} />
        </div>
        {aside && (
          <div className={styles.aside} data-no-print>
            {aside}
          </div>
        )}
      </div>
    </figure>
  );
}

function Drawing<Row>({ title, note, legend = [], fileName, words, children }: Omit<Props<Row>, 'level' | 'lead'>) {
  const { box, size } = useDrawingSize();
  const foot = [note, legend.map(({ label }) => label).join(' · ')].filter((line) => line !== undefined && line !== '');
  return (
    <div className={styles.drawing}>
      <div ref={box}>{children(size)}</div>
      {note && <p className={styles.note}>{note}</p>}
      <Legend entries={legend} />
      <SaveButtons box={box} words={words} title={title} foot={foot.map(String)} fileName={fileName} />
    </div>
  );
}
