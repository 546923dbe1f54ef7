import { taskOrigins, taskStatuses } from '@nybrud/domain';
import { z } from 'zod';
import { day, freeText, line, moment, textView } from './shapes.ts';

const key = z.string().regex(/^[a-z0-9][a-z0-9_]{0,59}$/, 'unknown_key');
const force = z.enum(['hard', 'soft']);
const status = z.enum(taskStatuses);

export const taskParams = z.object({ projectId: z.uuid(), taskId: z.uuid() });
export type TaskParams = z.infer<typeof taskParams>;

/** A task that a gate waits for names the gate, and how hard it waits. */
export const addTaskBody = z
  .strictObject({ title: line(200), ownerId: z.uuid('missing'), dueOn: day.nullable().default(null), gateKey: key.nullable().default(null), force: force.nullable().default(null) })
  .refine(({ gateKey, force: how }) => (gateKey === null) === (how === null), { path: ['force'], message: 'missing' })
  .meta({ id: 'AddTask' });
export type AddTask = z.infer<typeof addTaskBody>;

/** All that can change of a task, over the version that was read. */
export const changeTaskBody = z.strictObject({ ownerId: z.uuid('missing'), dueOn: day.nullable(), status, note: freeText(2000), version: z.int().min(1) }).meta({ id: 'ChangeTask' });
export type ChangeTask = z.infer<typeof changeTaskBody>;

const person = z.object({ memberId: z.uuid(), name: z.string() });

const aTask = z.object({
  id: z.uuid(),
  title: z.string(),
  origin: z.enum(taskOrigins),
  /** The gate that it has a bearing on. */
  gate: z.object({ key: z.string(), label: textView }).nullable(),
  force: force.nullable(),
  madeBy: person,
  madeAt: moment,
  owner: person,
  /** The day on which its owner got it. */
  since: day,
  dueOn: day.nullable(),
  status,
  note: z.string(),
  version: z.int(),
  changedAt: moment,
  can: z.object({ finish: z.boolean(), change: z.boolean(), drop: z.boolean() }),
});
export const taskView = aTask.meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

/** The tasks of a project, the open ones first; and the gates that a new one can be tied to. */
export const projectTasksView = z
  .object({ entries: z.array(taskView), gates: z.array(z.object({ key: z.string(), label: textView })), can: z.object({ add: z.boolean() }) })
  .meta({ id: 'ProjectTasks' });
export type ProjectTasksView = z.infer<typeof projectTasksView>;

export const tasksQuery = z.object({ mine: z.enum(['1']).optional() });
export type TasksQuery = z.infer<typeof tasksQuery>;

/** Open tasks across projects; one's own with the most urgent first. */
export const openTaskView = aTask.extend({ project: z.object({ id: z.uuid(), title: z.string() }) }).meta({ id: 'OpenTask' });
export type OpenTaskView = z.infer<typeof openTaskView>;
export const openTasksView = z.array(openTaskView);
