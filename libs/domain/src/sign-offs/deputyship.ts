import { z } from 'zod';
import { textOf } from '../answers/text-values.ts';
import { addDays } from '../deadlines/days.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Longer than this is no absence, but another person in the job. */
export const LONGEST_DEPUTYSHIP_DAYS = 366;

/** Somebody signs for somebody else from one day to another, both included. It is shown as "på vegne af". */
export const deputyship = z.strictObject({
  id: z.uuid(),
  principalId: z.uuid(),
  deputyId: z.uuid(),
  basis: textOf(500).trim().min(1, 'missing'),
  from: z.iso.date('not_a_date'),
  to: z.iso.date('not_a_date'),
  /** Ended before its time. */
  endedOn: z.iso.date().nullable().default(null),
});
export type Deputyship = z.infer<typeof deputyship>;

/** Whether a deputyship can be made at all. */
export function makeDeputyship(given: Deputyship): Result<Deputyship> {
  if (given.principalId === given.deputyId) return refuse('deputyship_not_allowed', { because: 'same_person' });
  if (given.to < given.from) return refuse('deputyship_not_allowed', { because: 'ends_before_it_begins' });
  if (given.to > addDays(given.from, LONGEST_DEPUTYSHIP_DAYS)) {
    return refuse('deputyship_not_allowed', { because: 'too_long', limit: LONGEST_DEPUTYSHIP_DAYS });
  }
  return accept(given);
}

export const isInForce = ({ from, to, endedOn }: Pick<Deputyship, 'from' | 'to' | 'endedOn'>, today: string): boolean =>
  from <= today && today <= to && (endedOn === null || today < endedOn);
