import { z } from 'zod';
import { gateDecision } from '../gates/gate-decision.ts';
import { sha256 } from './envelope.ts';

/** What a decision set in motion, so that it can be read, and undone, without being worked out again. */
export const decisionEffect = z.strictObject({
  closesPhase: z.string().nullable(),
  opensPhase: z.string().nullable(),
  state: z.enum(['active', 'paused', 'stopped', 'completed']),
  track: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
});
export type DecisionEffect = z.infer<typeof decisionEffect>;

/** What the signatures of one request came to. Its canonical text is what the server signs; it names the one before it in the project. */
export const decisionRecord = z.strictObject({
  v: z.literal(1),
  no: z.int().positive(),
  requestId: z.uuid(),
  contentSha256: sha256,
  kind: z.enum(['gate', 'track']),
  gateKey: z.string(),
  phaseKey: z.string(),
  milestoneId: z.string().nullable(),
  decision: gateDecision,
  effect: decisionEffect,
  /** The records of the signatures, in the order of signing. */
  signOffs: z.array(sha256).min(1),
  code: z.string(),
  previousSha256: sha256.nullable(),
  decidedAt: z.iso.datetime(),
});
export type DecisionRecord = z.infer<typeof decisionRecord>;
