import { z } from 'zod';

/** The lasting name of something in the content: small letters, digits and underscores. */
export const contentKey = z.string().regex(/^[a-z0-9][a-z0-9_]*$/);
