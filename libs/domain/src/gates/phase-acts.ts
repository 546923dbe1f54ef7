import { z } from 'zod';
import { textOf } from '../answers/text-values.ts';
import type { PhaseRow } from '../process-model/phase-statuses.ts';
import { accept, refuse, type Result } from '../result.ts';

/** A phase is taken up beside another, taken up again after it was closed, or left out. Leaving out and taking up again are explained. */
export const phaseAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('open') }),
  z.strictObject({ act: z.literal('reopen'), reason: textOf(2000).trim().min(1, 'missing') }),
  z.strictObject({ act: z.literal('skip'), reason: textOf(2000).trim().min(1, 'missing') }),
]);
export type PhaseAct = z.infer<typeof phaseAct>;

/** The phases of a project after the act. No phase disappears and none forgets when it was opened, so nothing that hangs on it can be lost. */
export function actOnPhase<Row extends PhaseRow>(rows: readonly Row[], phaseKey: string, { act }: PhaseAct, on: string): Result<Row[]> {
  const row = rows.find((one) => one.phaseKey === phaseKey);
  if (!row) return refuse('unknown_phase', { phase: phaseKey });
  if (row.position === null && act !== 'reopen') return refuse('phase_not_on_track', { phase: phaseKey });
  const changed = changes[act](row, on);
  if (!changed) return refuse('phase_state_differs', { phase: phaseKey, openedOn: row.openedOn, closedOn: row.closedOn });
  return accept(rows.map((one) => (one === row ? { ...one, ...changed } : one)));
}

type Dates = Pick<PhaseRow, 'openedOn' | 'closedOn'>;

const changes: Record<PhaseAct['act'], (row: PhaseRow, on: string) => Dates | null> = {
  open: ({ openedOn }, on) => (openedOn === null ? { openedOn: on, closedOn: null } : null),
  reopen: ({ openedOn, closedOn }, on) => (closedOn === null ? null : { openedOn: openedOn ?? on, closedOn: null }),
  skip: ({ openedOn, closedOn }, on) => (closedOn === null ? { openedOn, closedOn: on } : null),
};
