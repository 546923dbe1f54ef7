export type PhaseStatus = 'done' | 'done_before' | 'current' | 'to_come' | 'not_relevant';
export type PhaseRow = { phaseKey: string; position: number | null; openedOn: string | null; closedOn: string | null };

/** How each phase of a project stands, by its key. Not opened, but earlier than one that was: done before Nybrud. */
export function phaseStatuses(rows: readonly PhaseRow[]): Map<string, PhaseStatus> {
  const opened = rows.flatMap(({ position, openedOn }) => (openedOn !== null && position !== null ? [position] : []));
  const first = opened.length > 0 ? Math.min(...opened) : 0;
  return new Map(rows.map((row) => [row.phaseKey, statusOf(row, first)]));
}

function statusOf({ position, openedOn, closedOn }: PhaseRow, firstOpened: number): PhaseStatus {
  if (position === null) return 'not_relevant';
  if (closedOn !== null) return 'done';
  if (openedOn !== null) return 'current';
  return position < firstOpened ? 'done_before' : 'to_come';
}
