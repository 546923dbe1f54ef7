import { z } from 'zod';
import { answer } from '../answers/answer.ts';
import { gateAnswer } from '../gates/gate-answers.ts';
import { text } from '../text.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();

/** A value that the signature holds on to, where it came from, and whether a change of it opens the gate again. */
export const boundValue = z.strictObject({
  path: z.string().min(1), source: z.string().min(1), value: z.json(), material: z.boolean().default(false),
});
export type BoundValue = z.infer<typeof boundValue>;

const attachment = z.strictObject({ id: z.uuid(), name: z.string(), size: z.int().min(0), sha256 });
const frozen = {
  v: z.literal(1), tenantId: z.uuid(), projectId: z.uuid(), bound: z.array(boundValue), attachments: z.array(attachment), frozenAt: moment,
};

/** One version of a worksheet as it was frozen: what the hash is taken of. */
export const worksheetEnvelope = z.strictObject({
  ...frozen,
  worksheetId: z.uuid(),
  no: z.int().positive(),
  templateKey: z.string(),
  templateVersion: z.int().positive(),
  answers: z.record(z.string(), answer),
});
export type WorksheetEnvelope = z.infer<typeof worksheetEnvelope>;

const frozenWorksheet = z.strictObject({
  worksheetId: z.uuid(), no: z.int().positive(), templateKey: z.string(), templateVersion: z.int().positive(), contentSha256: sha256,
});

/** A person as they were called when it was sent. */
const person = z.strictObject({ id: z.uuid(), name: z.string(), title: z.string() });

/**
 * What the deciders of a gate are asked to say yes to: the frozen worksheets by their hashes, all that was written for the decision, who is
 * asked and until when, and the names that phase and gate had. A change of track is asked for in the same way, with no questions.
 */
export const gateEnvelope = z.strictObject({
  ...frozen,
  kind: z.enum(['gate', 'track']),
  names: z.strictObject({ project: z.string(), phase: text, gate: text }),
  sender: person,
  lastEditedById: z.uuid(),
  signing: z.strictObject({
    order: z.enum(['sequential', 'parallel']),
    places: z.array(person.extend({ role: z.string().nullable() })).min(1),
    dueOn: z.iso.date(),
    expiresOn: z.iso.date(),
  }),
  trackChange: z.strictObject({ from: z.string(), to: z.string(), reason: z.string() }).nullable(),
  gate: z.strictObject({ key: z.string(), phaseKey: z.string(), milestoneId: z.string().nullable(), round: z.int().positive() }),
  processModel: z.strictObject({ key: z.string(), version: z.int().positive() }),
  trackKey: z.string(),
  summary: z.string(),
  recommendation: z.array(z.string()),
  questions: z.record(z.string(), gateAnswer),
  softReasons: z.record(z.string(), z.string()),
  worksheets: z.array(frozenWorksheet),
});
export type GateEnvelope = z.infer<typeof gateEnvelope>;
