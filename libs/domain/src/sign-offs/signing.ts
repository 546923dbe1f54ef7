import type { Approver } from './approvers.ts';
import { type Deputyship, isInForce } from './deputyship.ts';

export type Signature = { place: number; signerId: string; onBehalfOfId: string | null; deputyshipId: string | null; waiverId: string | null };
/** Passed on by whoever had the place. */
export type Delegation = { place: number; toId: string };

/** A round of signing, as far as it has come. A place is a number: that of the approver in the list. */
export type Signing = {
  order: 'sequential' | 'parallel';
  approvers: readonly Approver[];
  signatures: readonly Signature[];
  delegations: readonly Delegation[];
  deputyships: readonly Deputyship[];
  /** Who sent it, who froze it and who edited it last: none of them approves their own work. */
  senderId: string;
  authorIds: readonly string[];
  /** An administrator's exception from four eyes, for this project. */
  waiverId: string | null;
  /** The last day on which one can sign. */
  expiresOn: string | null;
  withdrawnAt: string | null;
};

export type Place = { place: number; holderId: string };

/** Who holds each place now: the one it was passed on to, else the approver. */
export const placesOf = ({ approvers, delegations }: Signing): Place[] =>
  approvers.map(({ memberId }, place) => ({ place, holderId: delegations.findLast((one) => one.place === place)?.toId ?? memberId }));

/** The places whose turn it is. In order it is one; side by side it is all that are left. */
export function placesInTurn(signing: Signing, today: string): Place[] {
  if (!isOpen(signing, today)) return [];
  const left = placesOf(signing).filter(({ place }) => !signing.signatures.some((one) => one.place === place));
  return signing.order === 'sequential' ? left.slice(0, 1) : left;
}

/** Those who are waited for, with the deputies who may sign for them today. */
export const nextSigners = (signing: Signing, today: string): { memberId: string; deputyIds: string[] }[] =>
  placesInTurn(signing, today).map((place) => ({
    memberId: place.holderId,
    deputyIds: deputiesFor(signing, place, today).map(({ deputyId }) => deputyId),
  }));

export const isOpen = ({ withdrawnAt, expiresOn }: Signing, today: string): boolean =>
  withdrawnAt === null && (expiresOn === null || today <= expiresOn);

/** Whether everybody has signed. */
export const isComplete = ({ approvers, signatures }: Signing): boolean =>
  approvers.every((_, place) => signatures.some((one) => one.place === place));

/**
 * A deputy stands in for the approver alone: never for another deputy, and not for one to whom the place was passed on. As one person
 * counts once, whoever has a place of their own stands in for nobody, and nobody who has signed already is stood in for.
 */
export function deputiesFor(signing: Signing, { place, holderId }: Place, today: string): Deputyship[] {
  if (signing.delegations.some((one) => one.place === place) || hasSigned(signing, holderId)) return [];
  const holders = placesOf(signing).map((one) => one.holderId);
  return signing.deputyships.filter((one) => one.principalId === holderId && !holders.includes(one.deputyId) && isInForce(one, today));
}

/** Signed with one's own hand, or had it done by a deputy. */
export const hasSigned = ({ signatures }: Signing, memberId: string): boolean =>
  signatures.some(({ signerId, onBehalfOfId }) => signerId === memberId || onBehalfOfId === memberId);
