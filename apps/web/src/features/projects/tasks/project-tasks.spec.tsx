import { expect, it } from '@jest/globals';
import type { ProjectTasksView, TaskView } from '@nybrud/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LARS, organisation, PROJECT_ID, TENANT } from '../testing/fixtures.ts';
import { type Answers, problem, stage } from '../testing/stage.tsx';
import { ProjectTasks } from './project-tasks.tsx';

const HERE = `/projects/${PROJECT_ID}/tasks`;
const { me } = organisation();
const all = { finish: true, change: true, drop: true };
const light: TaskView = {
  id: '018f3a2b-0000-7000-8000-00000000000c', title: 'Mål lyset', origin: 'own', gate: null, force: null, madeBy: { memberId: LARS.id, name: LARS.name }, madeAt: '2026-11-20T08:00:00.000Z',
  owner: { memberId: me.memberId, name: me.name }, since: '2026-11-20', dueOn: null, status: 'open', note: '', version: 1, changedAt: '2026-11-20T08:00:00.000Z', can: all,
};
const gates = [{ key: 'g3', label: { da: 'Beslutning efter fase 3', en: 'Decision after phase 3' } }];

/** A server that remembers what it was told. */
function town(entries: TaskView[], more: Answers = {}): Answers {
  let now: ProjectTasksView = { entries, gates, can: { add: true } };
  const put = ({ body }: { body: unknown }) => {
    const { ownerId, ...said } = body as Pick<TaskView, 'status' | 'version'> & { ownerId: string };
    const owner = ownerId === LARS.id ? { memberId: LARS.id, name: LARS.name } : light.owner;
    const changed = { ...light, ...said, owner, version: said.version + 1 };
    now = { ...now, entries: [changed] };
    return changed;
  };
  return { [`GET ${HERE}`]: () => now, [`PUT ${HERE}/${light.id}`]: put, 'GET /organisation': () => organisation(), 'GET /members': () => ({ entries: [LARS], next: null, total: 1 }), ...more };
}

const show = (answers: Answers) => stage(<ProjectTasks projectKey={{ tenant: TENANT, projectId: PROJECT_ID }} />, answers);
const rows = async (name: string) => within(await screen.findByRole('list', { name })).getAllByRole('listitem');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('says of each task whose it is, by when, and what waits for it', async () => {
  const tied: TaskView = { ...light, id: 'b', title: 'Spørg juristen', origin: 'condition', gate: { key: 'g3', label: { da: 'Beslutning efter fase 3', en: '' } }, force: 'hard', note: 'Hun er på ferie', dueOn: '2027-12-01' };
  await show(town([light, tied, { ...light, id: 'c', title: 'Køb kage', status: 'done' }]));
  const [tiedRow, lightRow] = await rows('Åbne opgaver');
  expect(tiedRow?.textContent).toContain('Mette Holm · Betingelse fra en beslutning · Skal være færdig før Beslutning efter fase 3Hun er på ferie1.12.2027');
  expect(lightRow?.textContent).toContain('Mette HolmIngen frist');
  expect(screen.getByText('Afsluttede opgaver').closest('details')?.open).toBe(false);
});

it('marks a task as done by keyboard, keeps the focus, and takes it back from the message', async () => {
  const asked = await show(town([light]));
  (await screen.findByRole('button', { name: 'Markér som færdig Mål lyset' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Opgaven »Mål lyset« er færdig.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Åbn igen Mål lyset');
  expect(asked.find(({ call }) => call.startsWith('PUT'))?.body).toMatchObject({ status: 'done', version: 1, ownerId: me.memberId });
  await press('Fortryd');
  expect(await screen.findByRole('button', { name: 'Markér som færdig Mål lyset' })).toBeTruthy();
  expect(asked.filter(({ call }) => call.startsWith('PUT')).at(-1)?.body).toMatchObject({ status: 'open', version: 2 });
});

it('leaves a finished task in its place, also when the server puts it last', async () => {
  const later = { ...light, id: 'z', title: 'Køb kage', dueOn: '2027-12-01' };
  let isDone = false;
  const done = { ...light, dueOn: '2027-11-01', status: 'done' as const, version: 2 };
  await show(town([], {
    [`GET ${HERE}`]: () => ({ entries: isDone ? [later, done] : [{ ...light, dueOn: '2027-11-01' }, later], gates, can: { add: true } }),
    [`PUT ${HERE}/${light.id}`]: () => {
      isDone = true;
      return done;
    },
  }));
  await userEvent.click(await screen.findByRole('button', { name: 'Markér som færdig Mål lyset' }));
  expect(await screen.findByRole('button', { name: 'Åbn igen Mål lyset' })).toBeTruthy();
  await waitFor(async () => expect((await rows('Åbne opgaver')).map(({ textContent }) => textContent?.slice(0, 8))).toEqual(['Mål lyse', 'Køb kage']));
  expect(document.activeElement?.textContent).toBe('Åbn igen Mål lyset');
});

it('says that somebody else came first, and shows theirs', async () => {
  let isFirst = true;
  const theirs = { ...light, title: 'Mål lyset', note: 'Jeg er i gang', version: 2 };
  await show(town([light], {
    [`GET ${HERE}`]: () => ({ entries: [isFirst ? light : theirs], gates, can: { add: false } }),
    [`PUT ${HERE}/${light.id}`]: () => {
      isFirst = false;
      return problem(409, 'task_changed_since_read', { details: { current: theirs } });
    },
  }));
  await userEvent.click(await screen.findByRole('button', { name: /Markér som færdig/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('En anden har ændret opgaven');
  expect(await screen.findByText('Jeg er i gang')).toBeTruthy();
});

it('offers nothing to who may do nothing', async () => {
  const none = { finish: false, change: false, drop: false };
  await show(town([], { [`GET ${HERE}`]: () => ({ entries: [{ ...light, can: none }], gates, can: { add: false } }) }));
  await rows('Åbne opgaver');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('gives a task, mine unless I choose somebody, and tied to a gate when I say so', async () => {
  const asked = await show(town([], { [`POST ${HERE}`]: ({ body }) => ({ ...light, ...(body as object), gate: gates[0], dueOn: '2027-12-01' }) }));
  await screen.findByText('Der er ingen åbne opgaver.');
  await press('Tilføj opgave');
  const dialog = await screen.findByRole('dialog', { name: 'Hvad skal gøres?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tilføj opgave' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Feltet skal udfyldes.');
  await userEvent.type(within(dialog).getByLabelText('Opgave'), 'Spørg nattevagten');
  await userEvent.type(within(dialog).getByLabelText(/Frist/), '1.12.2027');
  await userEvent.selectOptions(within(dialog).getByLabelText(/Beslutningspunkt/), 'g3');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'kan I ikke sende til beslutning' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tilføj opgave' }));
  expect(await screen.findByText('Mette Holm har fået opgaven »Spørg nattevagten«.')).toBeTruthy();
  expect(asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({ title: 'Spørg nattevagten', ownerId: me.memberId, dueOn: '2027-12-01', gateKey: 'g3', force: 'hard' });
});

it('passes a task on, and lets it lapse', async () => {
  const asked = await show(town([light]));
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Mål lyset' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mål lyset' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vis personer' }));
  await userEvent.click(await screen.findByRole('option', { name: /Lars Ottosen/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gem opgave' }));
  expect(await screen.findByText('Opgaven »Mål lyset« er gemt.')).toBeTruthy();
  expect(asked.find(({ call }) => call.startsWith('PUT'))?.body).toEqual({ ownerId: LARS.id, dueOn: null, status: 'open', note: '', version: 1 });
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Mål lyset' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Lad opgaven bortfalde' }));
  expect(await screen.findByText('Opgaven »Mål lyset« er bortfaldet.')).toBeTruthy();
  await waitFor(() => expect(screen.getByText('Afsluttede opgaver')).toBeTruthy());
});

it('lets who only has it write a note, and nothing else', async () => {
  await show(town([{ ...light, can: { finish: true, change: false, drop: false } }]));
  await userEvent.click(await screen.findByRole('button', { name: 'Ret Mål lyset' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mål lyset' });
  expect(within(dialog).queryByLabelText('Ansvarlig')).toBeNull();
  expect(within(dialog).queryByRole('button', { name: 'Lad opgaven bortfalde' })).toBeNull();
  expect(within(dialog).getByLabelText(/Note/)).toBeTruthy();
});
