import type { WorksheetState } from '../gates/gate-facts.ts';

/**
 * What a worksheet's badge says. `lacks_answers`: the team has called it ready, but something that is asked for is empty; `ready`: and nothing is.
 */
export const worksheetStatuses = ['not_begun', 'under_way', 'lacks_answers', 'ready', 'sent', 'approved', 'returned'] as const;
export type WorksheetStatus = (typeof worksheetStatuses)[number];

type Facts = { state: WorksheetState; answered: number; missing: number };

const BEYOND: Partial<Record<WorksheetState, WorksheetStatus>> = { indsendt_til_underskrift: 'sent', underskrevet: 'approved', returneret: 'returned' };

export function worksheetStatus({ state, answered, missing }: Facts): WorksheetStatus {
  const beyond = BEYOND[state];
  if (beyond) return beyond;
  if (state === 'kladde') return answered === 0 ? 'not_begun' : 'under_way';
  return missing > 0 ? 'lacks_answers' : 'ready';
}

/** Of several worksheets of one form: what they all are, else that some are under way. */
export function commonStatus(statuses: readonly WorksheetStatus[]): WorksheetStatus {
  const [first = 'not_begun', ...others] = statuses;
  return others.every((one) => one === first) ? first : 'under_way';
}
