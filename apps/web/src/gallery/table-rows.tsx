import { Badge, Link, MiniTrack, type BadgeTone, type Column, type PhaseState } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';

export type Row = { name: string; phase: number; phaseName: string; days: number; tone: BadgeTone; status: string; due: string; owner: string };

export const rows: Row[] = [
  {
    name: 'Glatførebekæmpelse med vejrdata', phase: 4, phaseName: 'Markedsdialog', days: 96,
    tone: 'warn', status: '12 dage forsinket', due: '2026-11-11', owner: 'Farid Amini',
  },
  {
    name: 'Varme i idrætshaller om natten', phase: 1, phaseName: 'Idé og forankring', days: 9,
    tone: 'info', status: 'Til beslutning', due: '2026-12-04', owner: 'Kaj Møller',
  },
  {
    name: 'Genoptræning på skærm', phase: 2, phaseName: 'Opstart', days: 19,
    tone: 'info', status: 'I gang', due: '2026-12-11', owner: 'Åse Brandt',
  },
];

const statesAt = (phase: number): PhaseState[] =>
  Array.from({ length: 9 }, (_, index) => (index + 1 < phase ? 'done' : index + 1 === phase ? 'current' : 'upcoming'));

const PhaseCell = ({ row }: { row: Row }) => (
  <MiniTrack isInline states={statesAt(row.phase)}>
    {row.phase} {row.phaseName}
  </MiniTrack>
);

export const columns: Column<Row>[] = [
  { key: 'name', header: 'Projekt', isRowHeader: true, isSortable: true, cell: (row) => <Link href="#projekt">{row.name}</Link> },
  { key: 'phase', header: 'Fase', isSortable: true, cell: (row) => <PhaseCell row={row} /> },
  { key: 'days', header: 'Dage i fasen', isNumber: true, isSortable: true, cell: (row) => row.days },
  { key: 'status', header: 'Status', cell: (row) => <Badge tone={row.tone}>{row.status}</Badge> },
  { key: 'due', header: 'Frist', isSortable: true, cell: (row) => formatDate(row.due) },
  { key: 'owner', header: 'Ansvarlig', isSortable: true, cell: (row) => row.owner },
];
