import { expect, it } from '@jest/globals';
import { nextTasks, type OpenTask } from '../tasks/next-tasks.ts';
import { type LedProject, nextActs } from './next-acts.ts';
import { openActs } from './open-acts.ts';

const today = '2026-11-24';
const project = (id: string, change: Partial<LedProject> = {}): LedProject => ({ id, need: '', dueOn: null, startedOn: '2026-01-01', teamRoles: [], ...change });
const task = (id: string, dueOn: string | null): OpenTask => ({ id, projectId: 'c', ownerId: 'me', dueOn, createdOn: '2026-11-01', blocks: 0 });

it('keeps among themselves the order they have alone', () => {
  const projects = [project('b', { startedOn: '2026-02-01', dueOn: '2026-12-01' }), project('a', { dueOn: '2026-11-25' })];
  expect(nextTasks(openActs(projects, 'me'), 'me', today).map(({ act }) => act)).toEqual(nextActs(projects));
});

it('stands between tasks by date: a phase before a task due that day, what is missing after all with a date', () => {
  const all = [task('late', '2026-11-20'), task('same day', '2026-11-30'), task('far', '2027-01-15'), ...openActs([project('a', { need: 'x', dueOn: '2026-11-30' })], 'me')];
  const kinds = nextTasks<OpenTask & { act?: { kind: string } }>(all, 'me', today).map(({ id, act }) => act?.kind ?? id);
  expect(kinds).toEqual(['late', 'phase_due', 'same day', 'far', 'find_project_owner', 'find_need_owner', 'find_procurement_officer']);
});
