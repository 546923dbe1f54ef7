import { accept, refuse, type Result } from '../result.ts';
import { hasSigned, isOpen, type Place, placesOf, type Signing } from './signing.ts';

type PassOn = { fromId: string; toId: string; today: string };

/** Passes one's place on to somebody else, once: not to an author, and not to one who signs already. */
export function delegate(signing: Signing, { fromId, toId, today }: PassOn): Result<Signing> {
  if (!isOpen(signing, today)) return refuse(signing.withdrawnAt === null ? 'request_expired' : 'request_withdrawn');
  const held = placesOf(signing).find(({ holderId, place }) => holderId === fromId && !signing.signatures.some((one) => one.place === place));
  if (!held) return hasSigned(signing, fromId) ? refuse('already_signed', { memberId: fromId }) : refuse('not_a_decider');
  if (hasSigned(signing, toId)) return refuse('already_signed', { memberId: toId });
  const because = obstacleTo(signing, held, toId);
  if (because !== null) return refuse('delegation_not_allowed', { because });
  return accept({ ...signing, delegations: [...signing.delegations, { place: held.place, toId }] });
}

function obstacleTo(signing: Signing, { place }: Place, toId: string): 'passed_on_before' | 'signs_already' | 'author' | null {
  if (signing.delegations.some((one) => one.place === place)) return 'passed_on_before';
  if (placesOf(signing).some(({ holderId }) => holderId === toId)) return 'signs_already';
  return signing.waiverId === null && signing.authorIds.includes(toId) ? 'author' : null;
}

/** Takes the request back. Only the sender can, and only until somebody has signed. */
export function withdraw(signing: Signing, memberId: string, at: string): Result<Signing> {
  if (signing.senderId !== memberId) return refuse('not_the_sender');
  if (signing.withdrawnAt !== null) return refuse('request_withdrawn', { at: signing.withdrawnAt });
  if (signing.signatures.length > 0) return refuse('already_signed', { signatures: signing.signatures.length });
  return accept({ ...signing, withdrawnAt: at });
}
