import { z } from 'zod';

export const healthView = z
  .object({ status: z.literal('ok'), queue: z.enum(['redis', 'postgres']), version: z.string(), demo: z.boolean() })
  .meta({ id: 'Health' });
export type HealthView = z.infer<typeof healthView>;
