import { roles } from '@nybrud/content';
import type { GateView } from '@nybrud/contracts';
import { type Approver, type ApproverSlot, approverSlots, chooseApprovers, isOverLimit, type Phase, refuse, valueIn } from '@nybrud/domain';
import { orRefuse } from '../http/problem.ts';
import type { GateGround } from './gate-ground.ts';

export type Person = { memberId: string; name: string; title: string; roles: string[] };
type Asked = { ground: GateGround; phase: Phase; gateKey: string; people: readonly Person[] };

const AMOUNTS = ['projekt.anslaaet_vaerdi', 'projekt.ramme_indkoeb', 'projekt.ramme_udvikling'];

/** The highest of the amounts that the project knows: what the organisation's limits are measured by. Øre. */
export function amountOf({ shared }: GateGround): number | null {
  const known = AMOUNTS.flatMap((key) => {
    const value = valueIn(shared[key]?.answer ?? undefined);
    return typeof value === 'number' ? [value] : [];
  });
  return known.length > 0 ? Math.max(...known) : null;
}

export const slotsAt = ({ ground, phase, gateKey }: Asked): ApproverSlot[] =>
  approverSlots({ phase, gateKey, amountOere: amountOf(ground), rules: ground.rules });

/** Who can fill a place: those who have the role in the project or, where it reaches all projects, in the organisation; anybody where no role says it. */
function candidates({ ground, people }: Asked, role: ApproverSlot['role']): Person[] {
  if (role === null) return [...people];
  const team = new Set(ground.project.team.filter((one) => one.role === role).map(({ memberId }) => memberId));
  return people.filter((person) => team.has(person.memberId) || (role === 'portfolio_lead' && person.roles.includes(role)));
}

const labelOf = (role: string | null) => roles().find(({ key }) => key === role)?.label ?? { da: 'Udpeget person', en: 'Appointed person' };

export const presentSlots = (asked: Asked): GateView['slots'] =>
  slotsAt(asked).map(({ role, why }) => ({
    role, why, label: labelOf(role), candidates: candidates(asked, role).map(({ memberId, name, title }) => ({ memberId, name, title })),
  }));

type Choice = Asked & { approvers: readonly Approver[]; senderId: string };

/** Those who are asked, or why they will not do: each place of the phase and of the organisation's rules is filled by somebody who can. */
export function demandApprovers({ approvers, senderId, ...asked }: Choice): Approver[] {
  for (const { role } of slotsAt(asked)) {
    const fits = candidates(asked, role).map(({ memberId }) => memberId);
    const isFilled = approvers.some((one) => one.role === role && fits.includes(one.memberId));
    if (!isFilled && fits.length > 0) orRefuse(refuse('too_few_deciders', { needs: role ?? 'appointed' }));
  }
  const strangers = approvers.filter(({ memberId, role }) => !candidates(asked, role).some((one) => one.memberId === memberId));
  const [stranger] = strangers;
  if (stranger) orRefuse(refuse('too_few_deciders', { needs: stranger.role ?? 'appointed', memberId: stranger.memberId }));
  const overLimit = isOverLimit(amountOf(asked.ground), asked.ground.rules);
  return orRefuse(chooseApprovers({ approvers, senderId, overLimit }));
}
