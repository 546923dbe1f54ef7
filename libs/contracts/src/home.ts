import { z } from 'zod';
import { activityEntryView } from './activity.ts';
import { projectRowView } from './projects.ts';
import { day, textView } from './shapes.ts';

/** The next things to do in the projects one leads, most urgent first. */
export const nextAct = z.object({
  kind: z.enum(['phase_due', 'set_due_date', 'describe_need', 'find_need_owner', 'find_procurement_officer', 'find_project_owner']),
  project: z.object({ id: z.uuid(), title: z.string() }),
  phase: textView,
  dueOn: day.nullable(),
});
export type NextAct = z.infer<typeof nextAct>;

/** Min side. */
export const homeView = z
  .object({
    /** The project one worked in last. */
    continueWith: z.object({ id: z.uuid(), title: z.string(), phase: textView, at: z.iso.datetime() }).nullable(),
    next: z.array(nextAct),
    nextTotal: z.int(),
    projects: z.array(projectRowView),
    projectsTotal: z.int(),
    activity: z.array(activityEntryView),
    can: z.object({ createProject: z.boolean() }),
  })
  .meta({ id: 'Home' });
export type HomeView = z.infer<typeof homeView>;
