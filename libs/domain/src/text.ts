import { z } from 'zod';

/** What stands on screen, in both languages. Neither may be empty. */
export const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof text>;
