import { orderPhases } from '../process-model/order-phases.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { DatedPhase } from './upgrade-facts.ts';

/**
 * The phases of a project laid out anew by another version of the model. No row and no date disappears: a phase that is gone only loses
 * its place, and a phase that is new comes without dates.
 */
export function relayPhases(rows: readonly DatedPhase[], model: Pick<ProcessModel, 'phases' | 'tracks'>, trackKey: string): DatedPhase[] {
  const order = orderPhases(model, trackKey);
  const place = (key: string) => order.find(({ phaseKey }) => phaseKey === key)?.position ?? null;
  const added = order.filter(({ phaseKey }) => !rows.some((row) => row.phaseKey === phaseKey));
  return [
    ...rows.map((row) => ({ ...row, position: place(row.phaseKey) })),
    ...added.map((one) => ({ ...one, openedOn: null, closedOn: null, dueOn: null })),
  ];
}

/** A phase that the project is in the middle of cannot be taken from under it. */
export const openPhaseLost = (before: readonly DatedPhase[], after: readonly DatedPhase[]): string | null =>
  before.find(({ phaseKey, position, openedOn, closedOn }) =>
    position !== null && openedOn !== null && closedOn === null && after.some((row) => row.phaseKey === phaseKey && row.position === null))?.phaseKey ?? null;
