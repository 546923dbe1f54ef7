import { z } from 'zod';
import { activityEntryView } from './activity.ts';
import { projectRowView } from './projects.ts';
import { day, textView } from './shapes.ts';

const project = z.object({ id: z.uuid(), title: z.string() });

/** Something to do in a project that one leads. */
export const nextAct = z.object({
  kind: z.enum(['phase_due', 'set_due_date', 'describe_need', 'find_need_owner', 'find_procurement_officer', 'find_project_owner']),
  project,
  phase: textView,
  dueOn: day.nullable(),
});
export type NextAct = z.infer<typeof nextAct>;

/** A task of one's own, a condition of a decision among them. */
export const nextTask = z.object({
  kind: z.literal('task'),
  project,
  task: z.object({ id: z.uuid(), title: z.string(), isCondition: z.boolean() }),
  dueOn: day.nullable(),
});
export type NextTask = z.infer<typeof nextTask>;

/** A line of *Dit næste*. */
export const nextEntry = z.discriminatedUnion('kind', [nextAct, nextTask]);
export type NextEntry = z.infer<typeof nextEntry>;

/** A line of *Venter på andre*: what somebody else has, since when, in working days. */
export const waitEntry = z.object({
  kind: z.enum(['task']),
  id: z.uuid(),
  project,
  title: z.string(),
  holder: z.object({ memberId: z.uuid(), name: z.string() }),
  since: day,
  waitedDays: z.int(),
  dueOn: day.nullable(),
});
export type WaitEntry = z.infer<typeof waitEntry>;

/** Min side. */
export const homeView = z
  .object({
    /** The project one worked in last. */
    continueWith: project.extend({ phase: textView, at: z.iso.datetime() }).nullable(),
    /** The most urgent first. */
    next: z.array(nextEntry),
    nextTotal: z.int(),
    /** The longest wait first. */
    waiting: z.array(waitEntry),
    waitingTotal: z.int(),
    projects: z.array(projectRowView),
    projectsTotal: z.int(),
    activity: z.array(activityEntryView),
    can: z.object({ createProject: z.boolean() }),
  })
  .meta({ id: 'Home' });
export type HomeView = z.infer<typeof homeView>;
