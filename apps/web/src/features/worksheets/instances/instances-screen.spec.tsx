import { expect, it } from '@jest/globals';
import type { WorksheetInstanceView, WorksheetView } from '@nybrud/contracts';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../../testing/answers.ts';
import { frame } from '../../../testing/fjordby.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { filled, HERE, PAGE, PROJECT, worksheet } from '../testing/worksheet.ts';

const [ONE, TWO] = ['01900000-0000-4000-8000-0000000000c1', '01900000-0000-4000-8000-0000000000c2'];
const instance = (id: string, da: string | null, change: Partial<WorksheetInstanceView> = {}): WorksheetInstanceView => ({
  instance: id, label: da === null ? null : { da, en: da }, status: 'not_begun', progress: { answered: 0, total: 3 }, missing: 3, lastAnsweredAt: null, state: 'kladde', stateSince: null,
  lastDiscussedOn: null, ...change,
});
const form = (change: Partial<WorksheetView>) => worksheet({ repeat: 'per_milestone', can: { edit: false, editNotes: false, seeConfidential: false, begin: false, states: [] }, ...change });
const open = (page: unknown, more: Answers = {}) => openPage(PAGE, { ...frame, [`get ${HERE}`]: page, ...more });

it('offers one worksheet for each milestone, each with how far it has come', async () => {
  const instances = [instance(ONE, 'Prototype', { status: 'lacks_answers', progress: { answered: 2, total: 3 } }), instance(TWO, '')];
  await open(form({ instances }));
  const list = within(await screen.findByRole('list', { name: 'Behovskortlægning' }));
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Prototype', `${PAGE}/${ONE}`], ['Delmål uden navn', `${PAGE}/${TWO}`]]);
  expect([list.getByText('Mangler svar'), list.getByText('2 af 3 besvaret')].every(Boolean)).toBe(true);
});

it('says where milestones are written when there are none', async () => {
  await open(form({ instances: [] }));
  expect(await screen.findByText('Projektet har ingen delmål endnu.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Skriv delmålene i Udbud og kontrakt' }).getAttribute('href')).toBe(`/fjordby/projekter/${PROJECT}/vaerktoejer/udbudsplan`);
});

it('opens one of them under its own name, and leads back to all', async () => {
  const { sent } = await openPage(`${PAGE}/${ONE}`, { ...frame, [`get ${HERE}`]: filled({ repeat: 'per_milestone', instance: ONE, about: { da: 'Prototype', en: 'Prototype' } }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Prototype' })).toBeTruthy();
  expect(sent.map(({ call }) => call)).toContain(`get ${HERE}?instance=${ONE}`);
  expect(screen.getByRole('link', { name: 'Behovskortlægning' }).getAttribute('href')).toBe(PAGE);
});

it('begins a request, and opens it', async () => {
  const page = form({ repeat: 'per_request', instances: [instance(ONE, null)], can: { edit: false, editNotes: false, seeConfidential: false, begin: true, states: [] } });
  const { user, address } = await open(page, { [`post ${HERE}`]: { instance: TWO } });
  expect(await screen.findByRole('link', { name: 'Anmodning 1' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ny anmodning' }));
  await screen.findByRole('heading', { level: 1 });
  expect(address()).toBe(`${PAGE}/${TWO}`);
});
