import { z } from 'zod';

/** A field of the same worksheet, or of the project when it begins with `projekt.` */
export const fieldAddress = z.string().regex(/^(projekt\.)?[a-z0-9][a-z0-9_]*$/);

/** Whether a field must be filled in: always, never, or when another field has one of the values. */
export const required = z.union([
  z.boolean(),
  z.strictObject({ field: fieldAddress, equals: z.union([z.string(), z.array(z.string()).min(1)]) }),
]);
export type Required = z.infer<typeof required>;
