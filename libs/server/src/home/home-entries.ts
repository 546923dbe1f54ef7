import type { HomeView, NextEntry, OpenTaskView, ProjectRowView, WaitEntry } from '@nybrud/contracts';
import { nextTasks, openActs, type LedProject, type OpenTask, type Wait, waitingOnOthers } from '@nybrud/domain';
import { asOpenTask } from '../tasks/task-facts.ts';

/** Something that may stand in *Dit næste*: what it is weighed by, and its line. */
export type NextCandidate = OpenTask & { entry: NextEntry };
/** Something that one waits for: who has it and since when, and its line. */
export type WaitCandidate = Wait & { entry: Omit<WaitEntry, 'since' | 'waitedDays'> };

const SHOWN = { next: 5, waiting: 5 };

/** *Dit næste*, from every source at once. */
export function presentNext(candidates: readonly NextCandidate[], memberId: string, today: string): Pick<HomeView, 'next' | 'nextTotal'> {
  const sorted = nextTasks(candidates, memberId, today);
  return { next: sorted.slice(0, SHOWN.next).map(({ entry }) => entry), nextTotal: sorted.length };
}

/** *Venter på andre*, from every source at once. */
export function presentWaiting(candidates: readonly WaitCandidate[], memberId: string, today: string): Pick<HomeView, 'waiting' | 'waitingTotal'> {
  const sorted = waitingOnOthers(candidates, memberId, today);
  return { waiting: sorted.slice(0, SHOWN.waiting).map(({ entry, since, waitedDays }) => ({ ...entry, since, waitedDays })), waitingTotal: sorted.length };
}

/** What the lead of a project does next in it. */
export const actsToDo = (led: readonly LedProject[], projects: readonly ProjectRowView[], leadId: string): NextCandidate[] =>
  openActs(led, leadId).flatMap(({ act: { kind, dueOn, projectId }, ...open }) => {
    const project = projects.find(({ id }) => id === projectId);
    return project ? [{ ...open, entry: { kind, dueOn, project: { id: project.id, title: project.title }, phase: project.phase.label } }] : [];
  });

export const tasksToDo = (tasks: readonly OpenTaskView[]): NextCandidate[] =>
  tasks.map(asOpenTask).map(({ task: { id, title, origin, project, dueOn }, ...open }) => ({
    ...open, entry: { kind: 'task', project, task: { id, title, isCondition: origin === 'condition' }, dueOn },
  }));

export const tasksAwaited = (tasks: readonly OpenTaskView[]): WaitCandidate[] =>
  tasks.map(({ id, title, project, owner, madeBy, since, dueOn }) => ({
    id, projectId: project.id, askedById: madeBy.memberId, holderId: owner.memberId, since, remindedOn: null, entry: { kind: 'task', id, project, title, holder: owner, dueOn },
  }));
