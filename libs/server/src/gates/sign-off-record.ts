import type { StepUpRecord } from '@nybrud/database';
import { type Actor, type GateDecision, type Signature, signedRecord, type SignedRecord } from '@nybrud/domain';
import { hex } from '../sealing/seal.ts';
import type { Person } from './approver-slots.ts';
import type { RequestRecord } from './requests.repository.ts';
import { envelopeOf } from './signing-of.ts';
import { statementOf } from './statement.ts';

export type Proof = Pick<StepUpRecord, 'method' | 'authenticatedAt' | 'at'>;
export type Signing = {
  actor: Actor; request: RequestRecord; said: GateDecision; signature: Signature; proof: Proof; people: readonly Person[];
  previous: { no: number; recordSha256: Uint8Array } | null; signedAt: Date;
  /** The page that the signer saw. */
  renderedSha256: string;
};

const personOf = (people: readonly Person[], id: string) => {
  const { name, title } = people.find(({ memberId }) => memberId === id) ?? { name: '?', title: '' };
  return { id, name, title };
};

/** Who decided what about which frozen content, in the words they confirmed. */
export function recordOf({ actor, request, said, signature, proof, people, previous, signedAt, renderedSha256 }: Signing): SignedRecord {
  const { onBehalfOfId, deputyshipId, waiverId, place } = signature;
  const onBehalfOf = onBehalfOfId === null ? undefined : personOf(people, onBehalfOfId);
  return signedRecord.parse({
    v: 1, no: (previous?.no ?? 0) + 1, requestId: request.id, place, decision: said,
    statement: statementOf(envelopeOf(request), said, onBehalfOf?.name),
    contentSha256: hex(request.contentSha256), renderedSha256,
    previousSha256: previous ? hex(previous.recordSha256) : null,
    signer: personOf(people, actor.memberId),
    ...(onBehalfOf && { onBehalfOf }), ...(deputyshipId && { deputyshipId }), ...(waiverId && { waiverId }),
    stepUp: { method: proof.method, authenticatedAt: proof.authenticatedAt.toISOString(), at: proof.at.toISOString() },
    signedAt: signedAt.toISOString(),
  });
}
