import { z } from 'zod';
import { fieldShape } from './field.ts';

/** A field of the project itself: answered once, shown in every worksheet that refers to it. */
export const sharedField = z.strictObject({ key: z.string().regex(/^projekt\.[a-z0-9_]+$/), ...fieldShape });
export type SharedField = z.infer<typeof sharedField>;
