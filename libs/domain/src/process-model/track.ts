import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';

/** A way through the phases. A phase that is left out is not relevant for the track. */
export const track = z.strictObject({
  key: contentKey,
  label: text,
  help: text,
  gloss: z.string(),
  kind: z.enum(['project', 'scaling']),
  /** In the order in which they are taken. */
  phases: z.array(contentKey).min(1),
  /** Worksheets that are taken up in another phase, because the track leaves theirs out. */
  moved: z.array(z.strictObject({ worksheet: contentKey, fromPhase: contentKey, toPhase: contentKey })).optional(),
  /** Worksheets that need a new version at a checkpoint. */
  revisit: z.array(z.strictObject({ worksheet: contentKey, checkpoint: contentKey })).optional(),
  /** Worksheets are used in a short version. */
  shortVersion: z.boolean().optional(),
});
export type Track = z.infer<typeof track>;
