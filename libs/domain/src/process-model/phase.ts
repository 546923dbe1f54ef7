import { z } from 'zod';
import { contentKey } from '../key.ts';
import { roleKey } from '../permissions/roles.ts';
import { text } from '../text.ts';
import { gateOutcomeKey } from './gate-outcome.ts';
import { gateQuestion } from './gate-question.ts';

const address = z.string().regex(/^[a-z0-9_]+\.[a-z0-9_.]+$/);

/** How the system can see that a criterion is met; a criterion without one is for people to judge. */
const check = z.union([
  z.strictObject({ worksheetExists: contentKey }),
  z.strictObject({ fieldFilled: address }),
  z.strictObject({ fieldKnown: address }),
  z.strictObject({ gate: contentKey, outcomeIn: z.array(gateOutcomeKey).min(1) }),
  z.strictObject({ worksheetState: contentKey, state: contentKey }),
  z.strictObject({ checkpoint: contentKey }),
  z.strictObject({ declarationsValid: address }),
]);

const entryCriterion = z.strictObject({ label: text, check: check.optional() });

const deliverable = z.strictObject({
  kind: z.enum(['worksheet', 'register', 'shared', 'document', 'decision']),
  label: text,
  ref: z.string().optional(),
  sections: z.array(contentKey).optional(),
  optional: z.boolean().optional(),
});

/** People without a role in Nybrud, such as users and suppliers, have a label only. */
const participant = z.strictObject({ role: roleKey.nullable(), label: text, optional: z.boolean().optional() });

const signer = z.strictObject({
  role: roleKey.nullable(),
  label: text,
  when: z.enum(['over_amount_limit', 'org_rule']).optional(),
  gates: z.array(contentKey).optional(),
});

const duration = z.strictObject({ min: z.int(), max: z.int(), unit: z.enum(['week', 'month']), note: text.optional() });

const step = {
  key: contentKey,
  order: z.int().positive(),
  label: text,
  help: text,
  gloss: z.string(),
  deliverables: z.array(deliverable),
  signers: z.array(signer).min(1),
  gates: z.array(contentKey).min(1),
  gateQuestions: z.array(gateQuestion).min(1),
};

/** A phase of a project. */
export const phase = z.strictObject({
  ...step,
  copiTool: z.string().optional(),
  /** Worksheets that the phase uses: those to be signed first, then those brought up to date, then those one may take up early. */
  tools: z.array(contentKey),
  entryCriteria: z.array(entryCriterion),
  participants: z.array(participant),
  duration,
  note: text.optional(),
  repeat: z.literal('per_milestone').optional(),
});
export type Phase = z.infer<typeof phase>;

/** A phase that several organisations go through together. */
export const scalingPhase = z.strictObject({
  ...step,
  number: z.string(),
  nameSource: z.enum(['copi', 'nybrud']),
  decision: text,
  repeat: z.literal('every_6_months').optional(),
});
