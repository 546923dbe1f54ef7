import { expect, it, jest } from '@jest/globals';
import type { ProjectView } from '@nybrud/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activity, catalogue, LARS, organisation, project, PROJECT_ID, TENANT } from '../testing/fixtures.ts';
import { type Answers, problem, stage } from '../testing/stage.tsx';
import { ProjectScreen } from './project-screen.tsx';

const HERE = `/projects/${PROJECT_ID}`;
const closed = jest.fn();
const earlier = { entries: activity.entries.map((entry) => ({ ...entry, id: 'e2', event: 'project.created' })), next: null };
const aisha = { ...(project().team[0] as ProjectView['team'][number]), id: 'f2', name: 'Aisha Rahimi' };

/** A server that remembers what it was told. */
function town(change: Partial<ProjectView> = {}): Answers {
  let now = project(change);
  const put = (changed: Partial<ProjectView>) => (now = { ...now, ...changed, version: now.version + 1 });
  return {
    'GET /catalogue': () => catalogue,
    'GET /members': () => ({ entries: [LARS], next: null, total: 1 }),
    [`GET ${HERE}`]: () => now,
    'GET /organisation': () => organisation(),
    [`GET ${HERE}/four-eyes-waivers`]: () => [],
    [`GET ${HERE}/tasks`]: () => ({ entries: [], gates: [], can: { add: true } }),
    [`GET ${HERE}/activity`]: ({ query }) => (query.get('cursor') ? earlier : activity),
    [`PATCH ${HERE}`]: ({ body }) => put(body as Partial<ProjectView>),
    [`PUT ${HERE}/phases/behov/due-date`]: ({ body }) =>
      put({ status: 'under_way', phases: now.phases.map((phase) => (phase.key === 'behov' ? { ...phase, ...(body as object) } : phase)) }),
    [`DELETE ${HERE}/team/${now.team[0]?.id}`]: () => put({ team: [] }),
    [`POST ${HERE}/team`]: () => put({ team: [...now.team, aisha] }),
  };
}

const show = (answers: Answers, isNew = false) =>
  stage(<ProjectScreen tenant={TENANT} projectId={PROJECT_ID} isNew={isNew} onReceiptClosed={closed} gate={null} decisions={null} />, answers);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const part = (name: string | RegExp) => screen.findByRole('region', { name });

it('shows where the project is, what the phase uses and what will be asked', async () => {
  await show(town());
  expect(await screen.findByRole('heading', { level: 1, name: 'Døgnrytmelys' })).toBeTruthy();
  expect(document.title).toBe('Døgnrytmelys – Projekter – Nybrud');
  const steps = within(screen.getByRole('list', { name: 'Faser' })).getAllByRole('listitem');
  const here = steps.find((step) => step.getAttribute('aria-current') === 'step');
  expect(here?.textContent?.replaceAll('\u00AD', '')).toContain('Behovskortlægning I gang');
  const phase = await part('Fase 2: Behovskortlægning');
  for (const text of ['Her sætter I jer ind i problemet.', 'Idékort', 'Kan I måle behovet?']) expect(phase.textContent).toContain(text);
});

it('lists every phase with its state, also what came before Nybrud and what the track leaves out', async () => {
  await show(town());
  const phases = within(await part('Alle faser')).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(phases).toEqual([
    '1. Idé og ledelsesforankringGennemført før Nybrud',
    '2. BehovskortlægningI gang',
    'Udvikling og afprøvningIkke relevant for sporet',
  ]);
});

it('says whose proposal the phases are', async () => {
  await show(town());
  expect(await screen.findByText(/Faserne er Nybruds forslag/)).toBeTruthy();
});

it('sets a due date where it stands, and gives the focus back', async () => {
  const asked = await show(town());
  await part('Fase 2: Behovskortlægning');
  await press('Sæt frist');
  await userEvent.type(await screen.findByLabelText('Frist for fasen'), '30.11.2026');
  await press('Gem frist');
  const again = await screen.findByRole('button', { name: 'Ret frist' });
  expect(document.activeElement).toBe(again);
  expect(asked.find(({ call }) => call.startsWith('PUT'))?.body).toEqual({ dueOn: '2026-11-30' });
  expect((await part('Fase 2: Behovskortlægning')).textContent).toContain('30.11.2026');
});

it('keeps what was typed when it is no date', async () => {
  const asked = await show(town());
  await part('Fase 2: Behovskortlægning');
  await press('Sæt frist');
  await userEvent.type(await screen.findByLabelText('Frist for fasen'), 'snart');
  await press('Gem frist');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByLabelText('Frist for fasen')).toHaveProperty('value', 'snart');
  expect(asked.some(({ call }) => call.startsWith('PUT'))).toBe(false);
});

it('sends only the fields that were changed, with the version that was read', async () => {
  const asked = await show(town());
  await part('Om projektet');
  await press('Redigér');
  await userEvent.type(await screen.findByLabelText('Titel'), ' 2');
  await userEvent.clear(screen.getByLabelText(/Anslået kontraktværdi/));
  await press('Gem ændringer');
  expect(await screen.findByRole('heading', { level: 1, name: 'Døgnrytmelys 2' })).toBeTruthy();
  const sent = asked.find(({ call }) => call.startsWith('PATCH'));
  expect(sent).toMatchObject({ body: { title: 'Døgnrytmelys 2', estimatedValue: null }, headers: { 'if-match': '"4"' } });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Redigér' }));
});

it('lets the person choose field by field when somebody else came first, and loses nothing', async () => {
  const answers = town();
  const save = answers[`PATCH ${HERE}`];
  const { title: _title, purpose: _purpose, ...rest } = project();
  const current = { ...rest, title: 'Den andens titel', purpose: 'Den andens formål' };
  const tooLate = problem(412, 'changed_since_read', { details: { version: 9, current } });
  const asked = await show({
    ...answers,
    [`PATCH ${HERE}`]: (asking) => (asking.headers['if-match'] === '"4"' ? tooLate : save?.(asking)),
  });
  await part('Om projektet');
  await press('Redigér');
  await userEvent.type(await screen.findByLabelText('Titel'), ' 2');
  await userEvent.type(screen.getByLabelText('Sagsnummer'), '7');
  await press('Gem ændringer');
  const choice = await screen.findByRole('group', { name: 'Titel: hvad skal der stå?' });
  for (const value of ['Døgnrytmelys 2', 'Den andens titel']) expect(choice.textContent).toContain(value);
  expect(screen.getByLabelText('Formål')).toHaveProperty('value', 'Den andens formål');
  await userEvent.click(within(choice).getByRole('radio', { name: 'Det, den anden skrev' }));
  await press('Gem ændringer');
  await waitFor(() => expect(asked.filter(({ call }) => call.startsWith('PATCH'))).toHaveLength(2));
  expect(asked.findLast(({ call }) => call.startsWith('PATCH'))).toMatchObject({ body: { caseNumber: '26/17' }, headers: { 'if-match': '"9"' } });
});

it('asks by name and role before somebody leaves the team', async () => {
  await show(town());
  await part('Holdet');
  await press('Fjern Lars Ottosen som projektejer');
  const question = await screen.findByRole('alertdialog', { name: 'Fjern Lars Ottosen som projektejer?' });
  await userEvent.click(within(question).getByRole('button', { name: 'Fjern fra holdet' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect((await part('Holdet')).textContent).toContain('Der er ingen på holdet endnu.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tilføj person' }));
});

it('finds a person and gives them a role', async () => {
  const asked = await show(town());
  await part('Holdet');
  await press('Tilføj person');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Person' }), 'ældrechef');
  await userEvent.click(await screen.findByRole('option', { name: /Lars Ottosen/ }));
  await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'Behovsejer');
  await press('Føj til holdet');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({ memberId: LARS.id, role: 'need_owner' });
  expect((await part('Holdet')).textContent).toContain('Aisha Rahimi');
});

it('says in the dialog what is missing, and that the person has the role already', async () => {
  await show({ ...town(), [`POST ${HERE}/team`]: () => problem(409, 'already_on_team') });
  await part('Holdet');
  await press('Tilføj person');
  await press('Føj til holdet');
  expect(await screen.findByRole('link', { name: 'Vælg en person.' })).toBeTruthy();
  await userEvent.type(screen.getByRole('combobox', { name: 'Person' }), 'lars');
  await userEvent.click(await screen.findByRole('option', { name: /Lars Ottosen/ }));
  await press('Føj til holdet');
  expect(await screen.findByText('Personen har allerede den rolle i projektet.')).toBeTruthy();
});

it('offers no changes to those who may only read', async () => {
  await show(town({ can: { edit: false, manageTeam: false } }));
  await part('Om projektet');
  for (const name of ['Redigér', 'Sæt frist', 'Tilføj person', /^Fjern/]) expect(screen.queryByRole('button', { name })).toBeNull();
});

it('tells what has happened in sentences, and more when asked', async () => {
  await show(town());
  const story = await part('Aktivitet');
  expect(story.textContent).toMatch(/Mette Holm .* fristen for Behovskortlægning til 30.11.2026/);
  await press('Vis flere');
  await waitFor(() => expect(within(story).getAllByRole('listitem')).toHaveLength(2));
});

it('gives a receipt with three ways to go on, and lets it be closed', async () => {
  await show(town(), true);
  expect(await screen.findByRole('heading', { name: 'Projektet er oprettet' })).toBeTruthy();
  await press('Sæt en frist for fasen');
  expect(document.activeElement).toBe(await screen.findByLabelText('Frist for fasen'));
  await press('Se fasens værktøjer');
  expect(document.activeElement?.textContent).toContain('Værktøjer i denne fase');
  await press('Føj personer til holdet');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fortryd' }));
  await press('Luk kvitteringen');
  expect(closed).toHaveBeenCalledTimes(1);
});
