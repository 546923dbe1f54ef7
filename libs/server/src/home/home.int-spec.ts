import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, dayOf } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let emil: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  emil = await api.aMember(['employee'], mette.tenant, 'Emil Krogh');
  ({ id: projectId } = await api.aProject(mette, { title: 'Døgnrytmelys', need: 'Beboere sover dårligt', dueOn: addDays(today, 20) }));
}, 30_000);
afterAll(() => api.close());

const today = dayOf(new Date());
const give = async (owner: TestMember, title: string, dueOn: string | null) => (await api.as(mette).post(`/projects/${projectId}/tasks`, { title, ownerId: owner.memberId, dueOn })).body;
/** Given so many days ago. */
const gave = async (owner: TestMember, title: string, days: number) => {
  const ids = [mette.tenant.id, projectId, mette.memberId];
  const [task] = await api.database.admin("INSERT INTO tasks (id, tenant_id, project_id, made_by_id, origin, title) VALUES (gen_random_uuid(), $1, $2, $3, 'own', $4) RETURNING id", [...ids, title]);
  await api.database.admin(
    `INSERT INTO task_states (id, tenant_id, project_id, by_id, task_id, version, owner_id, due_on, status, at)
    VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, $5, $6, 'open', now() - make_interval(days => $7))`, [...ids, task?.['id'], owner.memberId, addDays(today, 3), days]);
};
const home = async (who: TestMember) => (await api.as(who).get('/home')).body;

it('puts my tasks among what my projects lack, the most urgent first', async () => {
  await give(mette, 'Ring til nattevagten', addDays(today, -2));
  await give(mette, 'Læs rapporten', addDays(today, 60));
  const { next, nextTotal } = await home(mette);
  expect(next.map(({ kind, task }: { kind: string; task?: { title: string } }) => task?.title ?? kind)).toEqual([
    'Ring til nattevagten', 'phase_due', 'Læs rapporten', 'find_project_owner', 'find_need_owner',
  ]);
  expect(next[0]).toMatchObject({ kind: 'task', project: { id: projectId, title: 'Døgnrytmelys' }, task: { isCondition: false }, dueOn: addDays(today, -2) });
  expect(nextTotal).toBe(6);
});

it('lists what others have from me, the longest wait first, until it is done', async () => {
  const first = await give(emil, 'Mål lyset', null);
  await gave(emil, 'Spørg beboerne', 14);
  const waiting = async (who: TestMember) => (await home(who)).waiting.map(({ title }: { title: string }) => title);
  expect(await waiting(mette)).toEqual(['Spørg beboerne', 'Mål lyset']);
  expect((await home(mette)).waiting[0]).toMatchObject({ kind: 'task', holder: { name: 'Emil Krogh' }, since: addDays(today, -14), dueOn: addDays(today, 3) });
  expect((await home(mette)).waiting[0].waitedDays).toBeGreaterThan(5);
  expect(await waiting(emil)).toEqual([]);
  await api.as(emil).put(`/projects/${projectId}/tasks/${first.id}`, { ownerId: emil.memberId, dueOn: null, status: 'done', note: '', version: 1 });
  expect(await waiting(mette)).toEqual(['Spørg beboerne']);
});

it('shows a task to who has it, also without a project of their own, and to nobody in another organisation', async () => {
  expect((await home(emil)).next).toMatchObject([{ kind: 'task', task: { title: 'Spørg beboerne' } }]);
  expect((await home(emil)).projects).toEqual([]);
  expect(await home(await api.aMember())).toMatchObject({ next: [], nextTotal: 0, waiting: [], waitingTotal: 0 });
});
