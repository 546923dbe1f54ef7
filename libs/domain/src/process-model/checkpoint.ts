import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';

/** A moment at which worksheets must be in order: a gate, the start of something, or an event. */
export const checkpoint = z.strictObject({
  key: contentKey,
  kind: z.enum(['gate', 'start', 'scaling_gate', 'event']),
  label: text,
  /** Events belong to no phase. */
  phase: contentKey.optional(),
});
export type Checkpoint = z.infer<typeof checkpoint>;

/** What must be filled in of a worksheet or register at which checkpoints, on which tracks. Without sections or fields: all of it. */
export const requirementCheck = z.strictObject({
  worksheet: contentKey,
  checkpoints: z.array(contentKey).min(1),
  tracks: z.array(contentKey).min(1),
  mode: z.enum(['complete', 'refresh']),
  sections: z.array(contentKey).optional(),
  fields: z.array(contentKey).optional(),
  exceptFields: z.array(contentKey).optional(),
  note: text.optional(),
});
export type RequirementCheck = z.infer<typeof requirementCheck>;
