import { accept, refuse, type Refusal, type Result } from '../result.ts';
import { deputiesFor, hasSigned, isComplete, isOpen, type Place, placesInTurn, placesOf, type Signature, type Signing } from './signing.ts';

type Capacity = { place: Place; onBehalfOfId: string | null; deputyshipId: string | null };

/** Signs in one's own place, else for the first of those one is deputy for; or refuses. One person counts once, in whatever capacity. */
export function sign(signing: Signing, signerId: string, today: string): Result<{ signing: Signing; signature: Signature; complete: boolean }> {
  const refusal = closed(signing, today);
  if (refusal) return { ok: false, refusal };
  if (hasSigned(signing, signerId)) return refuse('already_signed', { memberId: signerId });
  const capacity = capacitiesOf(signing, signerId, today);
  if (capacity.length === 0) return refuse('not_a_decider');
  const turns = placesInTurn(signing, today).map(({ place }) => place);
  const [chosen] = capacity.filter(({ place }) => turns.includes(place.place));
  if (!chosen) return refuse('not_your_turn', { waitsFor: placesInTurn(signing, today).map(({ holderId }) => holderId) });
  return isOwnWork(signing, signerId, chosen.onBehalfOfId) ? refuse('four_eyes') : signed(signing, signerId, chosen);
}

/** Whether the person has, or had, any part in this round: what they may see of it. */
export const isApprover = (signing: Signing, memberId: string, today: string): boolean =>
  hasSigned(signing, memberId) || capacitiesOf(signing, memberId, today).length > 0;

function signed(signing: Signing, signerId: string, { place: { place }, onBehalfOfId, deputyshipId }: Capacity) {
  const waiverId = isByAuthor(signing, signerId, onBehalfOfId) ? signing.waiverId : null;
  const signature: Signature = { place, signerId, onBehalfOfId, deputyshipId, waiverId };
  const after: Signing = { ...signing, signatures: [...signing.signatures, signature] };
  return accept({ signing: after, signature, complete: isComplete(after) });
}

function closed(signing: Signing, today: string): Refusal | null {
  if (signing.withdrawnAt !== null) return { code: 'request_withdrawn', details: { at: signing.withdrawnAt } };
  return isOpen(signing, today) ? null : { code: 'request_expired', details: { on: signing.expiresOn } };
}

/** The places not signed that the person may sign in: first their own, then those they are deputy for. */
function capacitiesOf(signing: Signing, memberId: string, today: string): Capacity[] {
  const left = placesOf(signing).filter(({ place }) => !signing.signatures.some((one) => one.place === place));
  const own = left.filter(({ holderId }) => holderId === memberId).map((place): Capacity => ({ place, onBehalfOfId: null, deputyshipId: null }));
  const asDeputy = left.flatMap((place) =>
    deputiesFor(signing, place, today)
      .filter(({ deputyId }) => deputyId === memberId)
      .map(({ id, principalId }): Capacity => ({ place, onBehalfOfId: principalId, deputyshipId: id })));
  return [...own, ...asDeputy];
}

/** Neither who signs nor who is signed for may be an author, unless an administrator has made an exception. */
const isOwnWork = (signing: Signing, signerId: string, onBehalfOfId: string | null): boolean =>
  signing.waiverId === null && isByAuthor(signing, signerId, onBehalfOfId);

const isByAuthor = ({ authorIds }: Signing, signerId: string, onBehalfOfId: string | null): boolean =>
  authorIds.includes(signerId) || (onBehalfOfId !== null && authorIds.includes(onBehalfOfId));
