import { beforeEach, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { catalogue, LARS, organisation, project, PROJECT_ID, TENANT } from '../testing/fixtures.ts';
import { type Answers, problem, stage } from '../testing/stage.tsx';
import { NewProjectScreen } from './new-project-screen.tsx';
import type { Step } from './project-body.ts';

const created = jest.fn();
const ground: Answers = {
  'GET /organisation': () => organisation(),
  'GET /catalogue': () => catalogue,
  'GET /members': () => ({ entries: [LARS], next: null, total: 1 }),
  'POST /projects': () => ({ status: 201, body: project() }),
};

/** Keeps the step, as the address would. */
function Page({ start }: { start: Step }) {
  const [step, setStep] = useState<Step>(start);
  return <NewProjectScreen tenant={TENANT} step={step} onStep={setStep} onCreated={({ id }) => created(id)} />;
}

const show = (answers: Answers = {}, start: Step = 1) => stage(<Page start={start} />, { ...ground, ...answers });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => {
  localStorage.clear();
  created.mockClear();
});

it('creates a project in three short steps', async () => {
  const asked = await show();
  await heading('Hvad er problemet?');
  await userEvent.type(screen.getByLabelText('Titel'), 'Færre fald');
  await press('Næste');
  expect(document.activeElement).toBe(await heading('Hvem er med?'));
  await userEvent.type(screen.getByRole('combobox', { name: /Projektejer/ }), 'lars');
  await userEvent.click(await screen.findByRole('option', { name: 'Lars Ottosen, Ældrechef' }));
  await press('Næste');
  await heading('Hvor er I?');
  expect(screen.getByText('Om let forløb. Udelader: Udvikling og afprøvning.')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Let forløb' }));
  await userEvent.selectOptions(screen.getByLabelText('Hvilken fase er I i?'), '2. Behovskortlægning');
  await userEvent.type(screen.getByLabelText(/Frist for fasen/), '30.11.2026');
  await press('Opret projekt');
  await waitFor(() => expect(created).toHaveBeenCalledWith(PROJECT_ID));
  expect(asked.at(-1)).toMatchObject({
    call: 'POST /projects',
    body: {
      title: 'Færre fald', track: 'let', phase: 'behov', dueOn: '2026-11-30', visibility: 'organisation',
      team: [{ memberId: LARS.id, role: 'project_owner' }],
    },
  });
  expect(localStorage).toHaveLength(0);
});

it('complains only when one goes on, above the heading, with a link to the field', async () => {
  await show();
  await heading('Hvad er problemet?');
  expect(screen.queryByRole('alert')).toBeNull();
  await press('Næste');
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(summary.compareDocumentPosition(await heading('Hvad er problemet?'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await userEvent.click(within(summary).getByRole('link', { name: 'Skriv en titel' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Titel'));
});

it('keeps the draft from the first key, says so after a reload, and clears it when asked', async () => {
  await show();
  await userEvent.type(await screen.findByLabelText('Titel'), 'F');
  expect(screen.queryByText(/Vi har gemt din kladde fra/)).toBeNull();
  cleanup();
  await show();
  expect(await screen.findByText(/Vi har gemt din kladde fra/)).toBeTruthy();
  expect(screen.getByLabelText('Titel')).toHaveProperty('value', 'F');
  await press('Ryd kladde');
  expect(screen.getByLabelText('Titel')).toHaveProperty('value', '');
  expect(localStorage).toHaveLength(0);
});

it('does not show one person the draft of another', async () => {
  await show();
  await userEvent.type(await screen.findByLabelText('Titel'), 'Hemmelig');
  cleanup();
  await show({ 'GET /organisation': () => ({ ...organisation(), me: { ...organisation().me, memberId: LARS.id } }) });
  expect(await screen.findByLabelText('Titel')).toHaveProperty('value', '');
});

it('starts afresh when the browser holds something else than a draft', async () => {
  localStorage.setItem(`nybrud.kladde.${TENANT}.${organisation().me.memberId}`, '{"key":1}');
  await show();
  expect(await screen.findByLabelText('Titel')).toHaveProperty('value', '');
});

it('sends a draft again under the same key after the net was gone, and keeps what was written', async () => {
  const keys: (string | undefined)[] = [];
  const first = { 'POST /projects': () => Promise.reject(new TypeError('no net')) };
  const asked = await show(first);
  await userEvent.type(await screen.findByLabelText('Titel'), 'Færre fald');
  await press('Næste');
  await press('Spring over');
  await press('Opret projekt');
  expect(await screen.findByText(/Vi kan ikke få forbindelse/)).toBeTruthy();
  keys.push(asked.at(-1)?.headers['idempotency-key']);
  cleanup();
  const again = await show({}, 3);
  await screen.findByRole('button', { name: 'Opret projekt' });
  await press('Opret projekt');
  await waitFor(() => expect(created).toHaveBeenCalledTimes(1));
  keys.push(again.at(-1)?.headers['idempotency-key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
});

it('sends once when the button is pressed twice', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const asked = await show({ 'POST /projects': () => new Promise((resolve) => (answer = resolve)) });
  await userEvent.type(await screen.findByLabelText('Titel'), 'Færre fald');
  await press('Næste');
  await press('Spring over');
  await userEvent.dblClick(screen.getByRole('button', { name: 'Opret projekt' }));
  answer({ status: 201, body: project() });
  await waitFor(() => expect(created).toHaveBeenCalledTimes(1));
  expect(asked.filter(({ call }) => call === 'POST /projects')).toHaveLength(1);
});

it('leads back to the step where the server found a fault', async () => {
  const refusal = problem(422, 'invalid_request', { errors: [{ pointer: '#/title', detail: 'too_long' }] });
  await show({ 'POST /projects': () => refusal });
  await userEvent.type(await screen.findByLabelText('Titel'), 'Færre fald');
  await press('Næste');
  await press('Spring over');
  await press('Opret projekt');
  await heading('Hvad er problemet?');
  expect(await screen.findByRole('link', { name: 'Teksten er for lang.' })).toBeTruthy();
  expect(screen.getByLabelText('Titel')).toHaveProperty('value', 'Færre fald');
});

it('warns before it makes a second project of a draft that was changed after it had arrived', async () => {
  const used = new Set<string | undefined>();
  const asked = await show({
    'POST /projects': ({ headers: { 'idempotency-key': key } }) => {
      if (used.size > 0 && !used.has(key)) return { status: 201, body: project() };
      used.add(key);
      return problem(422, 'key_used_for_another_request');
    },
  });
  await userEvent.type(await screen.findByLabelText('Titel'), 'Færre fald');
  await press('Næste');
  await press('Spring over');
  await press('Opret projekt');
  expect(await screen.findByText('Projektet ser ud til at være oprettet allerede')).toBeTruthy();
  await press('Opret alligevel');
  await waitFor(() => expect(created).toHaveBeenCalledTimes(1));
  expect(asked.filter(({ call }) => call === 'POST /projects')).toHaveLength(2);
});

it('tells who may not create projects, and who can change that', async () => {
  await show({ 'GET /organisation': () => organisation(false) });
  await heading('Du kan ikke oprette projekter');
  expect(screen.queryByRole('textbox')).toBeNull();
});
