import { expect, it } from '@jest/globals';
import type { DeclarationView } from '@nybrud/contracts';
import { screen, within } from '@testing-library/react';
import { frame } from '../../../testing/fjordby.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { PROJECT, worksheet } from '../testing/worksheet.ts';

const API = `/api/fjordby/projects/${PROJECT}`;
const PAGE = `/fjordby/projekter/${PROJECT}/vaerktoejer/habilitet`;
const words = { da: 'Habilitetserklæring', en: 'Declaration of impartiality' };
const [METTE, LARS] = ['01900000-0000-4000-8000-0000000000d1', '01900000-0000-4000-8000-0000000000d2'];
const entry = (memberId: string, name: string, change: Partial<DeclarationView> = {}): DeclarationView => ({
  memberId, name, roles: [{ da: 'Projektleder', en: 'Project lead' }], status: 'not_given', validTo: null, isOwn: false, can: { open: false, assess: false }, ...change,
});
const open = (...entries: DeclarationView[]) => openPage(PAGE, {
  ...frame,
  [`get ${API}/worksheets/habilitet`]: worksheet({ repeat: 'per_person' }),
  [`get ${API}/declarations`]: { project: { id: PROJECT, title: 'Døgnrytmelys' }, label: words, help: { da: 'Du afgiver én erklæring.', en: 'You give one declaration.' }, entries },
});

it('asks for one’s own declaration while it is missing', async () => {
  await open(entry(METTE, 'Mette Holm', { isOwn: true, can: { open: true, assess: false } }), entry(LARS, 'Lars Ottosen'));
  expect(await screen.findByText('Du mangler at afgive din erklæring')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Afgiv din erklæring' }).getAttribute('href')).toBe(`${PAGE}/${METTE}`);
  const lars = within(screen.getByRole('row', { name: /^Lars/ }));
  expect([lars.getByText('Mangler', { selector: 'div > span' }), lars.queryByRole('link')]).toEqual([expect.anything(), null]);
});

it('shows who has a valid one and until when, and lets those assess who may', async () => {
  await open(
    entry(METTE, 'Mette Holm', { isOwn: true, status: 'valid', validTo: '2027-11-20', can: { open: true, assess: false } }),
    entry(LARS, 'Lars Ottosen', { status: 'not_assessed', can: { open: true, assess: true } }),
  );
  const mette = within(await screen.findByRole('row', { name: /^Mette/ }));
  expect([mette.getByText('Gyldig', { selector: 'div > span' }), mette.getByText('20.11.2027')].every(Boolean)).toBe(true);
  expect(screen.getByRole('link', { name: 'Vurdér Lars Ottosen' }).getAttribute('href')).toBe(`${PAGE}/${LARS}`);
  expect(screen.queryByText('Du mangler at afgive din erklæring')).toBeNull();
});
