import { z } from 'zod';
import { scoreValue } from './number-values.ts';
import { textOf } from './text-values.ts';

/** From 1 to 5, and in a few words why. */
export const ratingValue = z.strictObject({ score: scoreValue, reason: textOf(1000).optional() }, 'not_a_rating');
export type RatingValue = z.infer<typeof ratingValue>;
