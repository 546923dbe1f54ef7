import { formatDateInText, formatShortDate } from '@nybrud/ui/formats';
import { Timeline, type TimelineRow, type TimelineWords } from '@nybrud/ui/pictures';
import { useState } from 'react';
import { isWorkingDay, plan } from './pictures-data.ts';
import { pictureWords } from './pictures-words.ts';

const dates = ({ start, end }: TimelineRow, write: (day: string) => string, between: string) =>
  start === end ? write(end) : `${write(start)}${between}${write(end)}`;

const words: TimelineWords = {
  ...pictureWords,
  row: 'Opgave',
  kind: 'Slags',
  start: 'Start',
  end: 'Slut',
  workingDays: 'Arbejdsdage',
  after: 'Kommer efter',
  scroll: 'Tidsplan fra oktober 2026 til marts 2027',
  today: 'I dag',
  week: 'Uge',
  label: (row) => `${row.name} ${dates(row, formatShortDate, '–')}`,
  mark: (row) => `${row.kind}: ${row.name}, ${dates(row, formatDateInText, ' til ')}`,
  handle: ({ name }) => `Slutdato for ${name}`,
  moved: ({ name }, day) => `${name} slutter nu ${formatDateInText(day)}`,
  choose: 'Opgave',
  newEnd: 'Ny slutdato',
  moveEnd: 'Flyt slutdatoen',
  hint: 'I tidsplanen flytter piletasterne slutdatoen en dag, Page Up og Page Down en uge.',
  notADay: 'Skriv datoen som 23.11.2026',
  beforeStart: ({ start }) => `Slutdatoen kan tidligst være ${formatDateInText(start)}`,
};

export function TimelineExample() {
  const [rows, setRows] = useState(plan);
  return (
    <Timeline
      level={3}
      title="Markedsdialogen slutter i uge 4, hvis beslutningen falder til tiden"
      note="Grå felter er dage, hvor ingen arbejder."
      legend={[
        { swatch: 'data1', label: 'Fase' },
        { swatch: 'ink', label: 'Beslutning (rude)' },
        { swatch: 'data3', label: 'Workshop (cirkel)' },
        { swatch: 'waiting', label: 'Ventetid' },
      ]}
      fileName="tidsplan-doegnrytmelys"
      words={words}
      rows={rows}
      today="2026-11-23"
      isWorkingDay={isWorkingDay}
      hasLinks
      onEnd={(key, end) => setRows(rows.map((row) => (row.key === key ? { ...row, end } : row)))}
    />
  );
}
