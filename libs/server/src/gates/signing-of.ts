import { dayFrom } from '@nybrud/database';
import { type Deputyship, type GateDecision, gateEnvelope, type GateEnvelope, roleKey, signedRecord, type Signing } from '@nybrud/domain';
import type { RequestRecord } from './requests.repository.ts';

export type Ground = { deputyships: readonly Deputyship[]; waiverId: string | null };

/** A request as the rules of signing know it. */
export const signingOf = (request: RequestRecord, { deputyships, waiverId }: Ground): Signing => ({
  order: request.signingOrder === 'parallel' ? 'parallel' : 'sequential',
  approvers: request.places.map(({ memberId, role }) => ({ memberId, role: roleKey.nullable().parse(role) })),
  signatures: request.signOffs.map(({ place, signerId, onBehalfOfId, deputyshipId, waiverId: waived }) => ({ place, signerId, onBehalfOfId, deputyshipId, waiverId: waived })),
  delegations: request.delegations.map(({ place, toId }) => ({ place, toId })),
  deputyships,
  senderId: request.frozenById,
  authorIds: [request.frozenById, request.lastEditedById],
  waiverId,
  expiresOn: dayFrom(request.expiresOn),
  withdrawnAt: request.withdrawal?.at.toISOString() ?? null,
});

/** What those who have signed said, in the order of signing. */
export const saidIn = (request: Pick<RequestRecord, 'signOffs'>): GateDecision[] =>
  request.signOffs.map(({ record }) => signedRecord.parse(JSON.parse(record)).decision);

export function envelopeOf({ envelope }: { envelope: string | null }): GateEnvelope {
  if (envelope === null) throw new Error('The request was erased by authority: only its hash is left');
  return gateEnvelope.parse(JSON.parse(envelope));
}

export type RequestState = 'waiting' | 'decided' | 'withdrawn' | 'expired';
export function stateOf({ decision, withdrawal, expiresOn }: RequestRecord, today: string): RequestState {
  if (decision) return 'decided';
  if (withdrawal) return 'withdrawn';
  return (dayFrom(expiresOn) ?? '') < today ? 'expired' : 'waiting';
}
