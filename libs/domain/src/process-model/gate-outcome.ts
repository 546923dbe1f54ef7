import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';

export const gateOutcomeKey = z.enum(['go', 'go_with_conditions', 'revise', 'pause', 'stop']);
export type GateOutcomeKey = z.infer<typeof gateOutcomeKey>;

const column = z.strictObject({ key: contentKey, label: text, type: z.enum(['short_text', 'person', 'date']) });
const input = z.strictObject({
  key: contentKey,
  label: text,
  type: z.enum(['rich_text', 'list', 'date', 'table']),
  required: z.boolean(),
  columns: z.array(column).optional(),
  minItems: z.int().optional(),
});

/** An answer that the deciders can give, and what they must write with it. */
export const gateOutcome = z.strictObject({
  key: gateOutcomeKey,
  label: text,
  help: text,
  gloss: z.string(),
  requires: z.array(z.enum(['all_required_fields', 'signature'])),
  projectState: z.enum(['aktiv', 'pause', 'stoppet']),
  inputs: z.array(input),
});
