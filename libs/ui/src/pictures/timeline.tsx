import { useEffect, useId, useRef, useState } from 'react';
import { formatDateInText, type Locale } from '../formats/dates.ts';
import { Live } from '../page/live.tsx';
import { ScrollBox } from '../page/scroll-box.tsx';
import { useDrag } from './drag.ts';
import type { DrawingSize } from './drawing-size.ts';
import { EndForm, type EndFormWords } from './end-form.tsx';
import { Patterns } from './patterns.tsx';
import { Picture, type PictureFrame, type PictureWords } from './picture.tsx';
import { SvgRoot } from './svg-root.tsx';
import { timelineColumns } from './timeline-columns.ts';
import { TimelineGround } from './timeline-ground.tsx';
import { TimelineHandle } from './timeline-handle.tsx';
import { endPulled, layTimeline, middleOf } from './timeline-layout.ts';
import { TimelineLinks } from './timeline-links.tsx';
import { TimelineMark } from './timeline-mark.tsx';
import type { TimelineRow } from './timeline-row.ts';
import styles from './timeline.module.css';

export type TimelineWords = PictureWords & EndFormWords & {
  /** Headers of the table. */
  row: string;
  kind: string;
  start: string;
  end: string;
  workingDays: string;
  after: string;
  /** Names the box that scrolls sideways. */
  scroll: string;
  today: string;
  week: string;
  /** What stands above a bar: "Markedsdialog 1.12.–29.1." */
  label: (row: TimelineRow) => string;
  /** The whole row for a screen reader. */
  mark: (row: TimelineRow) => string;
  /** "Slutdato for Markedsdialog" */
  handle: (row: TimelineRow) => string;
  /** "Markedsdialog slutter nu 29. januar 2027" */
  moved: (row: TimelineRow, day: string) => string;
};

type Props = PictureFrame & {
  words: TimelineWords;
  rows: TimelineRow[];
  /** `2026-11-23` */
  today: string;
  locale?: Locale;
  isWorkingDay: (day: string) => boolean;
  hasLinks?: boolean;
  /** Without it the plan can only be read. */
  onEnd?: ((key: string, day: string) => void) | undefined;
};

/** Phases, decisions, workshops and waiting periods by day. */
export function Timeline({ rows, words, today, locale = 'da', isWorkingDay, hasLinks = false, onEnd, ...frame }: Props) {
  const [said, setSaid] = useState('');
  const end = (row: TimelineRow, day: string, isHeardAnyway = false) => {
    if (day === row.end) return;
    setSaid(isHeardAnyway ? '' : words.moved(row, day));
    onEnd?.(row.key, day);
  };
  const movable = onEnd ? rows.filter(({ canMove }) => canMove) : [];
  const columns = timelineColumns({ words, rows, locale, isWorkingDay });
  return (
    <>
      <Picture {...frame} words={words} twin={{ columns, rows, rowKey: ({ key }) => key }}>
        {(size) => (
          <TimelineDrawing {...{ size, rows, words, today, locale, isWorkingDay, hasLinks, movable }} title={frame.title} onEnd={end} />
        )}
      </Picture>
      {movable.length > 0 && (
        <div className={styles.form} data-no-print>
          <EndForm words={words} rows={movable} today={today} locale={locale} onEnd={end} />
        </div>
      )}
      <Live className="vh">{said}</Live>
    </>
  );
}

type DrawingProps = Required<Pick<Props, 'rows' | 'words' | 'today' | 'locale' | 'isWorkingDay' | 'hasLinks' | 'title'>> & {
  size: DrawingSize;
  movable: TimelineRow[];
  /** A slider tells its new value by itself, so an arrow key is heard anyway. */
  onEnd: (row: TimelineRow, day: string, isHeardAnyway?: boolean) => void;
};

function TimelineDrawing({ size, rows, words, today, locale, isWorkingDay, hasLinks, title, movable, onEnd }: DrawingProps) {
  const id = useId();
  const settled = layTimeline(size, { rows, today });
  const drag = useDrag({
    onDrop: (key, at, from) => {
      const row = rows.find((each) => each.key === key);
      if (row) onEnd(row, endPulled(settled, row, at.x - from.x));
    },
  });
  const { dragged } = drag;
  const shown = rows.map((row) => (row.key === dragged?.key ? { ...row, end: endPulled(settled, row, dragged.at.x - dragged.from.x) } : row));
  const layout = { ...settled, rows: shown };
  const ref = useTodayInView(middleOf(layout, today), size.width);
  return (
    <ScrollBox label={words.scroll} className={styles.scroll}>
      <SvgRoot ref={ref} title={title} width={layout.width} height={layout.height}>
        <Patterns id={id} />
        <TimelineGround layout={layout} today={today} words={words} locale={locale} isWorkingDay={isWorkingDay} />
        {hasLinks && <TimelineLinks layout={layout} />}
        {shown.map((row, at) => (
          <TimelineMark key={row.key} layout={layout} row={row} at={at} name={words.mark(row)} label={words.label(row)} id={id} />
        ))}
        {shown.map(
          (row, at) =>
            movable.some(({ key }) => key === row.key) && (
              <TimelineHandle
                key={row.key}
                layout={layout}
                row={row}
                at={at}
                name={words.handle(row)}
                dayText={formatDateInText(row.end, locale)}
                drag={drag}
                onEnd={(moved, day) => onEnd(moved, day, true)}
              />
            ),
        )}
      </SvgRoot>
    </ScrollBox>
  );
}

/** A plan longer than its box opens where the work is. */
function useTodayInView(now: number, room: number) {
  const ref = useRef<SVGSVGElement>(null);
  const wanted = Math.max(0, now - room / 3);
  useEffect(() => {
    if (ref.current?.parentElement) ref.current.parentElement.scrollLeft = wanted;
    // oxlint-disable-next-line react/exhaustive-deps -- a moved end must not scroll the plan away under the hand
  }, [room]);
  return ref;
}
