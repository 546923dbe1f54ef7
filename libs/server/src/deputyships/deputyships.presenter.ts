import type { DeputyshipView } from '@nybrud/contracts';
import { dayFrom } from '@nybrud/database';
import { dayOf, type Deputyship, deputyshipStatus } from '@nybrud/domain';
import type { DeputyshipRow } from './deputyships.repository.ts';

export const deputyshipOf = ({ id, principalId, deputyId, basis, fromOn, toOn, end }: DeputyshipRow): Deputyship => ({
  id, principalId, deputyId, basis, from: dayFrom(fromOn), to: dayFrom(toOn), endedOn: end && dayOf(end.at),
});

export function presentDeputyship(row: DeputyshipRow, today: string, mayEnd: boolean): DeputyshipView {
  const { id, basis, from, to, endedOn } = deputyshipOf(row);
  const status = deputyshipStatus({ from, to, endedOn }, today);
  return {
    id, basis, from, to, endedOn, status,
    principal: { memberId: row.principalId, name: row.principal.name },
    deputy: { memberId: row.deputyId, name: row.deputy.name },
    madeBy: row.madeBy.name,
    can: { end: mayEnd && (status === 'to_come' || status === 'in_force') },
  };
}
