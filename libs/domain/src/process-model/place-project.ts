import { accept, refuse, type Result } from '../result.ts';
import { orderPhases } from './order-phases.ts';
import type { ProcessModel } from './process-model.ts';

export type PhasePlace = { phaseKey: string; position: number | null; openedOn: string | null; closedOn: null };
type Start = { model: Pick<ProcessModel, 'phases' | 'tracks'>; trackKey: string; phaseKey: string | null; startedOn: string };

/**
 * Lays out the phases of a new project and opens the one it is in; without one, the first of the track.
 * Earlier phases stay unopened: they were done before Nybrud.
 */
export function placeProject({ model, trackKey, phaseKey, startedOn }: Start): Result<PhasePlace[]> {
  const track = model.tracks.find(({ key, kind }) => key === trackKey && kind === 'project');
  if (!track) return refuse('unknown_track', { track: trackKey });
  const opened = phaseKey ?? track.phases[0];
  if (!model.phases.some(({ key }) => key === opened)) return refuse('unknown_phase', { phase: opened });
  const order = orderPhases(model, trackKey);
  if (!order.some((one) => one.phaseKey === opened && one.position !== null)) {
    return refuse('phase_not_on_track', { phase: opened, track: trackKey });
  }
  return accept(order.map((one) => ({ ...one, openedOn: one.phaseKey === opened ? startedOn : null, closedOn: null })));
}
