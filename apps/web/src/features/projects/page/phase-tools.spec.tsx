import { expect, it } from '@jest/globals';
import type { WorksheetRowView } from '@nybrud/contracts';
import { screen, within } from '@testing-library/react';
import { project, PROJECT_ID, TENANT } from '../testing/fixtures.ts';
import { type Answers, stage } from '../testing/stage.tsx';
import { OtherTools } from './other-tools.tsx';
import { PhaseTools } from './phase-tools.tsx';

const { tools } = project().current;
const words = { da: 'Idékort', en: 'Idea card' };
const worksheet: WorksheetRowView = {
  key: 'idekort', label: words, help: words, use: 'sign', status: 'under_way', progress: { answered: 3, total: 8 }, missing: 5, lastAnsweredAt: null,
  repeat: null, instances: [], state: 'kladde', stateSince: null, lastDiscussedOn: null,
};
const show = (answers: Answers) => stage(<PhaseTools projectKey={{ tenant: TENANT, projectId: PROJECT_ID }} tools={tools} />, answers);

it('leads to each tool of the phase, and says how far it has come', async () => {
  await show({ [`GET /projects/${PROJECT_ID}/worksheets`]: () => [worksheet] });
  expect(await screen.findByText('3 af 8 besvaret')).toBeTruthy();
  expect(screen.getByText('I gang')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Idékort' }).getAttribute('href')).toBe(`/${TENANT}/projekter/${PROJECT_ID}/vaerktoejer/idekort`);
});

it('leads there also while nobody knows how far they have come', async () => {
  await show({});
  expect(await screen.findByRole('link', { name: 'Idékort' })).toBeTruthy();
  expect(screen.queryByText(/besvaret/)).toBeNull();
});

it('also leads to the tools of other phases, and does not name those of this one again', async () => {
  const plan = { ...worksheet, key: 'opstartsplan', label: { da: 'Opstartsplan', en: 'Start plan' }, use: null };
  await stage(<OtherTools projectKey={{ tenant: TENANT, projectId: PROJECT_ID }} tools={tools} />, {
    [`GET /projects/${PROJECT_ID}/worksheets`]: () => [worksheet, plan],
  });
  const links = within((await screen.findByText('Værktøjer i andre faser')).closest('details') as HTMLElement).getAllByRole('link', { hidden: true });
  expect(links.map(({ textContent }) => textContent)).toEqual(['Opstartsplan', 'Kontaktlog']);
});
