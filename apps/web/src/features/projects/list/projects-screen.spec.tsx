import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { catalogue, listOf, organisation, row, TENANT } from '../testing/fixtures.ts';
import { type Answers, stage } from '../testing/stage.tsx';
import { ProjectsScreen } from './projects-screen.tsx';
import { projectsHref, type ProjectsSearch, readProjectsSearch } from './projects-search.ts';

const ground: Answers = { 'GET /organisation': () => organisation(), 'GET /catalogue': () => catalogue };
let address: ProjectsSearch = {};

/** Keeps what would stand in the address. */
function Page({ start = {} }: { start?: ProjectsSearch }) {
  const [search, setSearch] = useState(start);
  const go = (next: ProjectsSearch) => {
    address = next;
    setSearch(next);
  };
  return <ProjectsScreen tenant={TENANT} search={search} onSearch={go} />;
}

const show = (answers: Answers, start?: ProjectsSearch) => stage(<Page {...(start ? { start } : {})} />, { ...ground, ...answers });

it('shows each project with phase, due date, lead and status in words', async () => {
  await show({ 'GET /projects': () => listOf([row(1, { title: 'Døgnrytmelys', dueOn: '2020-01-02', status: 'overdue' })]) });
  const line = await screen.findByRole('row', { name: /Døgnrytmelys/ });
  expect(within(line).getByRole('link', { name: 'Døgnrytmelys' }).getAttribute('href')).toBe(`/fjordby/projekter/${row(1).id}`);
  for (const text of ['Fase 2 af 3: Behovskortlægning', '2.1.2020', 'Mette Holm', 'Over fristen']) expect(line.textContent).toContain(text);
  expect(screen.getByRole('status').textContent).toBe('Viser 1 af 1');
});

it('says what the place is for and offers one act when there is no project at all', async () => {
  await show({ 'GET /projects': () => listOf([]) });
  expect(await screen.findByText('Her samler I projekterne i Fjordby Kommune.')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Nyt projekt' }).map((link) => link.getAttribute('href'))).toEqual(['/fjordby/projekter/nyt']);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

it('offers nobody a new project who may not create one', async () => {
  await show({ 'GET /projects': () => listOf([]), 'GET /organisation': () => organisation(false) });
  await screen.findByText('Her samler I projekterne i Fjordby Kommune.');
  expect(screen.queryByRole('link', { name: 'Nyt projekt' })).toBeNull();
});

it('says when no project fits, and clears the filters again', async () => {
  await show({ 'GET /projects': ({ query }) => (query.get('search') ? listOf([]) : listOf([row(1)])) }, { soeg: 'xyz' });
  await screen.findByText('Ingen projekter passer.');
  await userEvent.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] as HTMLElement);
  expect(await screen.findByRole('link', { name: 'Projekt 1' })).toBeTruthy();
  expect(address).toEqual({});
});

it('puts a chosen filter into the address, asks the server, and takes it away by its chip', async () => {
  const asked = await show({ 'GET /projects': () => listOf([row(1)]) });
  await userEvent.selectOptions(await screen.findByLabelText('Fase'), 'behov');
  expect(address).toEqual({ fase: 'behov' });
  await waitFor(() => expect(asked.some(({ query }) => query.get('phase') === 'behov')).toBe(true));
  await userEvent.click(screen.getByRole('button', { name: 'Fjern filteret Fase: Behovskortlægning' }));
  expect(address).toEqual({});
});

it('waits for a pause before it searches, and keeps every letter', async () => {
  const asked = await show({ 'GET /projects': () => listOf([row(1)]) });
  await userEvent.type(await screen.findByRole('searchbox'), 'lys på');
  await waitFor(() => expect(address).toEqual({ soeg: 'lys på' }));
  await waitFor(() => expect(asked.map(({ query }) => query.get('search')).filter(Boolean)).toEqual(['lys på']));
});

it('sorts by title when its header is pressed, and by the newest when it is pressed again', async () => {
  const asked = await show({ 'GET /projects': () => listOf([row(1)]) });
  const header = async () => userEvent.click(within(await screen.findByRole('columnheader', { name: 'Projekt' })).getByRole('button'));
  await header();
  expect(address).toEqual({ sorter: 'titel' });
  await waitFor(() => expect(asked.at(-1)?.query.get('sort')).toBe('title'));
  await header();
  expect(address).toEqual({});
});

it('adds the next 25 to the list, and the address remembers how far', async () => {
  await show({ 'GET /projects': ({ query }) => (query.get('cursor') ? { ...listOf([row(2)], 2), next: null } : listOf([row(1)], 2)) });
  await userEvent.click(await screen.findByRole('button', { name: 'Vis de næste 1' }));
  expect(await screen.findByRole('link', { name: 'Projekt 2' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Projekt 1' })).toBeTruthy();
  expect(address).toEqual({ sider: 2 });
});

it('shows the same projects as a board by phase', async () => {
  await show({ 'GET /projects': () => listOf([row(1), row(2, { phase: { ...row(2).phase, key: 'udvikling' } })]) }, { visning: 'tavle' });
  const column = await screen.findByRole('region', { name: /2. Behovskortlægning/ });
  expect(within(column).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Projekt 1']);
  expect(screen.getByRole('link', { name: 'Tavle' }).getAttribute('aria-current')).toBe('page');
});

it('reads only what it understands from an address', () => {
  const read = readProjectsSearch({ visning: 'kalender', soeg: 24, fase: "x' OR 1", status: 'snart', sorter: 'id', mine: 'ja', sider: '3', a: 1 });
  expect(read).toEqual({ soeg: '24', status: 'snart', mine: 1, sider: 3 });
  expect(projectsHref(TENANT, { ...read, visning: 'tavle' })).toBe('/fjordby/projekter?soeg=24&status=snart&mine=1&visning=tavle');
});
