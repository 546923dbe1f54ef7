import { z } from 'zod';
import { textOf } from '../answers/text-values.ts';
import { orderPhases } from '../process-model/order-phases.ts';
import type { PhaseRow } from '../process-model/phase-statuses.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Another way through the phases is itself a decision: with a reason, and signed. */
export const trackChange = z.strictObject({ track: z.string().max(60), reason: textOf(2000).trim().min(1, 'missing') });
export type TrackChange = z.infer<typeof trackChange>;

type Change = { model: Pick<ProcessModel, 'phases' | 'tracks'>; from: string; to: string; on: string };

/**
 * The phases of a project on another track. Phases that the new track leaves out keep their dates and all that was written in them; when
 * none of the open phases is on the new track, the nearest later one that is not done opens.
 */
export function changeTrack<Row extends PhaseRow>(rows: readonly Row[], { model, from, to, on }: Change): Result<Row[]> {
  const track = model.tracks.find(({ key, kind }) => key === to && kind === 'project');
  if (!track) return refuse('unknown_track', { track: to });
  if (from === to) return refuse('track_not_changed', { track: to });
  const order = new Map(orderPhases(model, to).map(({ phaseKey, position }) => [phaseKey, position]));
  const placed = rows.map((row) => ({ ...row, position: order.get(row.phaseKey) ?? null }));
  if (placed.some((row) => row.position !== null && isOpen(row))) return accept(placed);
  const opens = landing(rows, placed);
  return accept(placed.map((row) => (row.phaseKey === opens ? { ...row, openedOn: on } : row)));
}

const isOpen = ({ openedOn, closedOn }: PhaseRow): boolean => openedOn !== null && closedOn === null;

/** Where the project goes on: the first phase of the new track, not begun, after the last one that the old track had opened. */
function landing(rows: readonly PhaseRow[], placed: readonly PhaseRow[]): string | undefined {
  const reached = rows.findLastIndex(({ openedOn }) => openedOn !== null);
  const free = placed.filter(({ position, openedOn }) => position !== null && openedOn === null);
  const later = free.filter((row) => placed.indexOf(row) > reached);
  const candidates = later.length > 0 ? later : free;
  return candidates.sort((a, b) => (a.position ?? 0) - (b.position ?? 0))[0]?.phaseKey;
}
