import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

const DANISH_ORDER = ['Bo', 'Hedelund', 'Zebra', 'Æblehave', 'Ørsted', 'Åben', 'Aabenraa', 'Aakær', 'Ålborg', 'Aarhus'];

let api: TestApi;
let lead: TestMember;
beforeAll(async () => {
  api = await startApi();
  lead = await api.aMember();
  for (const title of [...DANISH_ORDER].reverse()) await api.aProject(lead, { title });
  await api.aProject(lead, { title: 'Forsinket', phase: 'marked', dueOn: '2020-01-01', policyArea: 'teknik_miljoe', need: 'Glatte veje 100%' });
}, 30_000);
afterAll(() => api.close());

const list = async (query: string) => (await api.as(lead).get(`/projects?${query}`)).body;
const titles = (body: { entries: { title: string }[] }) => body.entries.map(({ title }) => title);

it('sorts by title as Danes do, with Aa as Å', async () => {
  expect(titles(await list('sort=title&limit=100')).filter((title) => title !== 'Forsinket')).toEqual(DANISH_ORDER);
});

it.each(['title', 'newest', 'phase', 'due'])('shows every project once when turning pages by %s', async (sort) => {
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await list(`sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`);
    expect(page.total).toBe(11);
    seen.push(...titles(page));
    cursor = page.next ?? '';
  } while (cursor);
  expect(seen).toHaveLength(11);
  expect(new Set(seen).size).toBe(11);
  expect(seen).toEqual(titles(await list(`sort=${sort}&limit=100`)));
});

it.each([
  ['search=glatte', ['Forsinket']],
  ['search=100%25', ['Forsinket']],
  ['search=%25', ['Forsinket']],
  ['search=_', []],
  ['phase=marked', ['Forsinket']],
  ['area=teknik_miljoe', ['Forsinket']],
  ['status=overdue', ['Forsinket']],
  ['status=due_soon', []],
  ['search=glatte&phase=behov', []],
])('finds with %s', async (query, expected) => {
  expect(titles(await list(query))).toEqual(expected);
});

it('tells where a project stands', async () => {
  const { entries } = await list('status=overdue');
  expect(entries[0]).toMatchObject({
    phase: { key: 'marked', number: 4, of: 9, label: { da: 'Markedsdialog' } }, status: 'overdue', dueOn: '2020-01-01', lead: 'Aase Ærø',
    track: ['done', 'done', 'done', 'current', 'to_come', 'to_come', 'to_come', 'to_come', 'to_come'],
  });
});

it.each(['limit=0', 'limit=101', 'sort=id', 'status=x', "phase=x'%20OR%201=1"])('refuses %s', async (query) => {
  expect(await list(query)).toMatchObject({ code: 'invalid_request' });
});

it('begins anew with a cursor that is none', async () => {
  expect((await api.as(lead).get('/projects?cursor=not-a-cursor')).status).toBe(422);
});

it('gives Min side the projects one is on, and what to do next', async () => {
  const { body } = await api.as(lead).get('/home');
  expect(body.projectsTotal).toBe(11);
  expect(body.next[0]).toMatchObject({ kind: 'phase_due', project: { title: 'Forsinket' }, dueOn: '2020-01-01' });
  expect(body.next).toHaveLength(5);
  expect(body.continueWith).toMatchObject({ title: 'Forsinket' });
  const newcomer = await api.aMember(['employee', 'project_lead'], lead.tenant);
  expect((await api.as(newcomer).get('/home')).body).toMatchObject({ projects: [], next: [], continueWith: null, can: { createProject: true } });
});
