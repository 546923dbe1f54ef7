import { addDays } from '../deadlines/days.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Somebody outside must be able to understand later why one pair of eyes was enough. */
const SHORTEST_REASON = 20;
export const LONGEST_WAIVER_DAYS = 366;

/** An exception from four eyes for one project, up to and with a day. */
export type FourEyesWaiver = { reason: string; until: string };

export function waiveFourEyes(waiver: FourEyesWaiver, today: string): Result<FourEyesWaiver> {
  // Characters, as a person and PostgreSQL count them
  if (Array.from(waiver.reason).length < SHORTEST_REASON) return refuse('reason_missing', { shortest: SHORTEST_REASON });
  if (waiver.until < today) return refuse('waiver_not_allowed', { because: 'over_already' });
  if (waiver.until > addDays(today, LONGEST_WAIVER_DAYS)) return refuse('waiver_not_allowed', { because: 'too_long', limit: LONGEST_WAIVER_DAYS });
  return accept(waiver);
}
