import { z } from 'zod';
import { moment, pageOf, pageQuery, textView } from './shapes.ts';

export const activityQuery = z.object({ ...pageQuery, cursor: z.string().regex(/^\d{1,18}$/).optional() });
export type ActivityQuery = z.infer<typeof activityQuery>;

/** What happened, told by the name of the event and its facts; the web has the sentence. */
export const activityEntryView = z
  .object({
    id: z.uuid(),
    at: moment,
    event: z.string(),
    /** The one who did it; null for the system. */
    actor: z.string().nullable(),
    project: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    facts: z.object({
      person: z.string().optional(),
      role: textView.optional(),
      phase: textView.optional(),
      worksheet: textView.optional(),
      fields: z.array(z.string()).optional(),
      dueOn: z.string().nullable().optional(),
      outcome: textView.optional(),
      state: textView.optional(),
    }),
  })
  .meta({ id: 'ActivityEntry' });
export type ActivityEntryView = z.infer<typeof activityEntryView>;
export const activityView = pageOf(activityEntryView).omit({ total: true }).meta({ id: 'Activity' });
export type ActivityView = z.infer<typeof activityView>;
