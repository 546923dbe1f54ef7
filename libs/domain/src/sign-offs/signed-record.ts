import { z } from 'zod';
import { gateDecision } from '../gates/gate-decision.ts';
import { sha256 } from './envelope.ts';

const moment = z.iso.datetime();

/** How long proof of who one is counts as fresh. */
export const STEP_UP_SECONDS = 300;

/** How the signer proved who they are, and when: by the provider's clock and by ours. */
const stepUp = z.strictObject({
  method: z.enum(['password_totp', 'passkey', 'oidc', 'saml', 'demo']),
  idp: z.string().optional(),
  loa: z.string().optional(),
  authenticatedAt: moment,
  at: moment,
});

/** Who decided what about which frozen content, in the words they confirmed. Its canonical text is what the server signs. */
export const signedRecord = z.strictObject({
  v: z.literal(1),
  /** Counts the signatures of the project. */
  no: z.int().positive(),
  requestId: z.uuid(),
  place: z.int().min(0),
  decision: gateDecision,
  statement: z.string().min(1),
  contentSha256: sha256,
  /** The page that the signer saw. */
  renderedSha256: sha256,
  /** The record before this one in the project: their chain. Null for the first. */
  previousSha256: sha256.nullable(),
  signer: z.strictObject({ id: z.uuid(), name: z.string().min(1), title: z.string() }),
  onBehalfOf: z.strictObject({ id: z.uuid(), name: z.string().min(1), title: z.string() }).optional(),
  deputyshipId: z.uuid().optional(),
  waiverId: z.uuid().optional(),
  stepUp,
  signedAt: moment,
}).refine(({ onBehalfOf, deputyshipId }) => (onBehalfOf === undefined) === (deputyshipId === undefined), 'deputyship_missing');
export type SignedRecord = z.infer<typeof signedRecord>;
