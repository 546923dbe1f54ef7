import { z } from 'zod';
import { contentKey } from '../key.ts';
import { text } from '../text.ts';
import { checkpoint, requirementCheck } from './checkpoint.ts';
import { gateOutcome } from './gate-outcome.ts';
import { phase, scalingPhase } from './phase.ts';
import { track } from './track.ts';

/** The way from idea to gain: phases, tracks and gates. A version never changes once a project uses it. */
export const processModel = z.strictObject({
  key: contentKey,
  version: z.int().positive(),
  label: text,
  /** Says whose proposal the texts are; shown with them. */
  status: text,
  source: text,
  phases: z.array(phase).min(1),
  scalingPhases: z.array(scalingPhase),
  tracks: z.array(track).min(1),
  checkpoints: z.array(checkpoint),
  requirementChecks: z.array(requirementCheck),
  gateOutcomes: z.array(gateOutcome).length(5),
  gateAnswerRule: text,
  /** Which version of each worksheet and register goes with it. Nybrud writes it when it publishes; without it, the first of each. */
  forms: z.record(contentKey, z.int().positive()).optional(),
});
export type ProcessModel = z.infer<typeof processModel>;
