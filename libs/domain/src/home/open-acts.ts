import type { OpenTask } from '../tasks/next-tasks.ts';
import { type LedProject, type NextAct, nextActs } from './next-acts.ts';

export type OpenAct = OpenTask & { act: NextAct };

/** What a project's lead should do next, to be weighed against tasks: a whole project waits for its phase. Among equals the order of `nextActs` holds. */
export function openActs(projects: readonly LedProject[], leadId: string): OpenAct[] {
  const startedOn = new Map(projects.map((project) => [project.id, project.startedOn]));
  return nextActs([...projects]).map((act, at) => {
    const { projectId, dueOn, kind } = act;
    return { id: `${String(at).padStart(4, '0')} ${kind}`, projectId, ownerId: leadId, dueOn, createdOn: startedOn.get(projectId) ?? '', blocks: kind === 'phase_due' ? 1 : 0, act };
  });
}
