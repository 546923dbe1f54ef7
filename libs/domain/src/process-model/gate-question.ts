import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';
import { option } from '../worksheets/option.ts';

/** What is asked at a gate. An answer other than the expected one must be explained; without one, any answer will do. */
export const gateQuestion = z.strictObject({
  key: contentKey,
  question: text,
  gloss: z.string(),
  answer: z.enum(['yes_no', 'choice']),
  expected: contentKey.nullable(),
  options: z.array(option).min(2),
  /** The gates of the phase at which it is asked; at all of them when left out. */
  steps: z.array(contentKey).optional(),
});
export type GateQuestion = z.infer<typeof gateQuestion>;
