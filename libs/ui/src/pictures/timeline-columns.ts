import { formatDate, type Locale } from '../formats/dates.ts';
import type { Column } from '../lists/column.ts';
import { workingDays, type TimelineRow } from './timeline-row.ts';

type Given = {
  words: { row: string; kind: string; start: string; end: string; workingDays: string; after: string };
  rows: TimelineRow[];
  locale: Locale;
  isWorkingDay: (day: string) => boolean;
};

/** The timeline as rows. What it depends on has a column only where something does. */
export function timelineColumns({ words, rows, locale, isWorkingDay }: Given): Column<TimelineRow>[] {
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const after: Column<TimelineRow> = {
    key: 'after',
    header: words.after,
    cell: (row) => (row.after ?? []).map((key) => names.get(key)).filter(Boolean).join(', '),
  };
  return [
    { key: 'row', header: words.row, isRowHeader: true, cell: ({ name }) => name },
    { key: 'kind', header: words.kind, cell: ({ kind }) => kind },
    { key: 'start', header: words.start, cell: ({ start }) => formatDate(start, locale) },
    { key: 'end', header: words.end, cell: ({ end }) => formatDate(end, locale) },
    { key: 'days', header: words.workingDays, isNumber: true, cell: (row) => workingDays(row, isWorkingDay) },
    ...(rows.some((row) => row.after?.length) ? [after] : []),
  ];
}
