import { accept, refuse, type Result } from '../result.ts';
import { type Deputyship, makeDeputyship } from './deputyship.ts';

/** Those that the principal has given already, of which one at a time holds; `today` is a day in Denmark. */
type Around = { given: readonly Deputyship[]; today: string };

/** Whether one more deputyship can be made. With two deputies on one day nobody could say who was to sign. */
export function addDeputyship(deputyship: Deputyship, { given, today }: Around): Result<Deputyship> {
  const made = makeDeputyship(deputyship);
  if (!made.ok) return made;
  if (deputyship.to < today) return refuse('deputyship_not_allowed', { because: 'over_already' });
  const other = given.find((one) => one.principalId === deputyship.principalId && overlap(one, deputyship));
  return other ? refuse('deputyship_overlaps', { deputyshipId: other.id, from: other.from, to: other.to }) : accept(deputyship);
}

/** One that ended before its time holds no longer from the day it ended on. */
const overlap = (one: Deputyship, other: Deputyship): boolean => one.from <= other.to && other.from <= one.to && (one.endedOn === null || one.endedOn > other.from);

export type DeputyshipStatus = 'to_come' | 'in_force' | 'over' | 'ended';

export function deputyshipStatus({ from, to, endedOn }: Pick<Deputyship, 'from' | 'to' | 'endedOn'>, today: string): DeputyshipStatus {
  if (endedOn !== null) return 'ended';
  if (to < today) return 'over';
  return from <= today ? 'in_force' : 'to_come';
}
