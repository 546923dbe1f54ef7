import { expect, it } from '@jest/globals';
import { type PhaseRow, phaseStatuses } from './phase-statuses.ts';

function row(phaseKey: string, position: number | null, openedOn: string | null = null, closedOn: string | null = null): PhaseRow {
  return { phaseKey, position, openedOn, closedOn };
}
const statuses = (rows: PhaseRow[]) => Object.fromEntries(phaseStatuses(rows));

it('tells what was done in Nybrud from what was done before', () => {
  expect(statuses([row('a', 1), row('b', 2, '2026-01-01', '2026-02-01'), row('c', 3, '2026-02-01'), row('d', 4), row('e', null)]))
    .toEqual({ a: 'done_before', b: 'done', c: 'current', d: 'to_come', e: 'not_relevant' });
});

it('reckons a phase that was passed over after the first opened one as still to come', () => {
  const rows = [row('a', 1, '2026-01-01', '2026-02-01'), row('b', 2), row('c', 3, '2026-02-01')];
  expect(statuses(rows)).toEqual({ a: 'done', b: 'to_come', c: 'current' });
});

it('lets two phases run at once', () => {
  expect(statuses([row('a', 1, '2026-01-01'), row('b', 2, '2026-01-05')])).toEqual({ a: 'current', b: 'current' });
});

it('says that everything is to come while nothing was opened', () => {
  expect(statuses([row('a', 1), row('b', 2)])).toEqual({ a: 'to_come', b: 'to_come' });
});

it('says that everything is done when the last phase is closed', () => {
  expect(statuses([row('a', 1), row('b', 2, '2026-01-01', '2026-03-01')])).toEqual({ a: 'done_before', b: 'done' });
});
