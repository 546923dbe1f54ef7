import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { type Answers, Refusal } from '../../testing/answers.ts';
import { aisha, frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const page = { entries: [aisha], next: null, total: 1 };
const bo = { id: '01900000-0000-7000-8000-000000000040', email: 'bo@fjordby.example', name: 'Bo Vent', title: '', roles: ['employee'], invitedAt: '2026-11-20T09:00:00.000Z', expiresAt: '2026-11-27T09:00:00.000Z', invitedBy: 'Thomas Friis' };
const door = { link: 'http://localhost/invitation#abc', expiresAt: '2026-11-30T09:00:00.000Z' };
const people = { ...frame, 'get /api/fjordby/members': page, 'get /api/fjordby/invitations': [] };
const open = (answers: Answers = {}) => openPage('/fjordby/administration/personer', { ...people, ...answers });
const member = `/api/fjordby/members/${aisha.id}`;

const choose = async (user: Awaited<ReturnType<typeof open>>['user'], act: string) => {
  await user.click(await screen.findByRole('button', { name: 'Ret Aisha' }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
};

describe('the people of an organisation', () => {
  afterEach(cleanup);

  it('lists everybody with their roles in words', async () => {
    await open();
    const row = (await screen.findByRole('rowheader', { name: /Aisha Rahimi/ })).closest('tr');
    expect(row?.textContent).toContain('Medarbejder');
    expect(screen.getByText('Viser 1 af 1 person')).toBeTruthy();
  });

  it('grows the list a page at a time', async () => {
    let asked = 0;
    const birgit = { ...aisha, id: '01900000-0000-7000-8000-000000000031', name: 'Birgit Ørum' };
    const { user, sent } = await open({ 'get /api/fjordby/members': () => (asked++ === 0 ? { entries: [aisha], next: 'more', total: 2 } : { entries: [birgit], next: null, total: 2 }) });
    await user.click(await screen.findByRole('button', { name: 'Vis flere' }));
    expect(await screen.findByText('Viser 2 af 2 personer')).toBeTruthy();
    expect(sent.at(-1)?.call).toContain('cursor=more');
  });

  it('searches when I stop typing, and keeps the search in the address', async () => {
    let isFiltered = false;
    const { user, address } = await open({ 'get /api/fjordby/members': () => (isFiltered ? { entries: [], next: null, total: 0 } : page) });
    const box = await screen.findByRole('searchbox', { name: 'Søg på navn, mail eller stilling' });
    isFiltered = true;
    await user.type(box, 'zz');
    expect(await screen.findByText('Ingen personer passer til søgningen.')).toBeTruthy();
    expect(address()).toBe('/fjordby/administration/personer?soeg=zz');
    expect(document.activeElement).toBe(box);
  });

  it('makes an invitation and shows its link once', async () => {
    let waiting: unknown[] = [];
    const invited = () => {
      waiting = [bo];
      return { invitation: bo, door };
    };
    const { user, sent } = await open({ 'get /api/fjordby/invitations': () => waiting, 'post /api/fjordby/invitations': invited });
    await user.click(await screen.findByRole('button', { name: 'Invitér en kollega' }));
    const name = await screen.findByLabelText('Navn');
    expect(document.activeElement).toBe(name);
    await user.type(name, ' Bo Vent ');
    await user.type(screen.getByLabelText('Arbejdsmail'), 'Bo@Fjordby.example');
    await user.click(screen.getByRole('button', { name: 'Lav invitation' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Link til Bo Vent')).value).toBe(door.link);
    expect(sent.find(({ call }) => call.startsWith('post'))?.body).toEqual({ name: 'Bo Vent', email: 'bo@fjordby.example', title: '', roles: ['employee'] });
    await user.click(screen.getByRole('button', { name: 'Kopiér link' }));
    expect(await screen.findByText('Linket er kopieret.')).toBeTruthy();
  });

  it('tells when the person is a member already', async () => {
    const { user } = await open({ 'post /api/fjordby/invitations': new Refusal('already_a_member') });
    await user.click(await screen.findByRole('button', { name: 'Invitér en kollega' }));
    await user.type(await screen.findByLabelText('Navn'), 'Aisha');
    await user.type(screen.getByLabelText('Arbejdsmail'), 'aisha@fjordby.example{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Personen er allerede medlem af organisationen.');
  });

  it('takes a waiting invitation back', async () => {
    let waiting = [bo];
    const withdrawn = () => void (waiting = []);
    const { user } = await open({ 'get /api/fjordby/invitations': () => waiting, [`delete /api/fjordby/invitations/${bo.id}`]: withdrawn });
    await user.click(await screen.findByRole('button', { name: 'Træk tilbage invitationen til Bo Vent' }));
    expect(await screen.findByText('Invitationen til Bo Vent er trukket tilbage.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Ventende invitationer')).toBeNull());
  });

  it('changes roles, and keeps the dialog open when the server refuses', async () => {
    let isLast = true;
    const { user, sent } = await open({ [`put ${member}/roles`]: () => (isLast ? new Refusal('last_administrator') : aisha) });
    await choose(user, 'Ret roller');
    const dialog = await screen.findByRole('dialog', { name: 'Hvilke roller har Aisha Rahimi?' });
    await user.click(within(dialog).getByRole('checkbox', { name: /Organisationsadministrator/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Gem roller' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('mindst én administrator');
    isLast = false;
    await user.click(within(dialog).getByRole('button', { name: 'Gem roller' }));
    expect(await screen.findByText('Rollerne for Aisha Rahimi er gemt.')).toBeTruthy();
    expect(sent.find(({ call }) => call.startsWith('put'))?.body).toEqual({ roles: ['org_admin', 'employee'] });
  });

  it('names the person before removing them, and tells afterwards although the row is gone', async () => {
    let entries = [aisha];
    const removed = () => void (entries = []);
    const { user } = await open({ 'get /api/fjordby/members': () => ({ entries, next: null, total: entries.length }), [`delete ${member}`]: removed });
    await choose(user, 'Fjern fra organisationen');
    const question = await screen.findByRole('alertdialog', { name: 'Skal Aisha Rahimi fjernes fra organisationen?' });
    await user.click(within(question).getByRole('button', { name: 'Fjern Aisha Rahimi' }));
    expect(await screen.findByText('Aisha Rahimi er fjernet fra organisationen.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('aisha@fjordby.example')).toBeNull());
  });

  it('makes a link for a new password only when asked', async () => {
    const { user, sent } = await open({ [`post ${member}/password-reset`]: door });
    await choose(user, 'Lav link til ny adgangskode');
    const dialog = await screen.findByRole('dialog', { name: 'Skal Aisha Rahimi have en ny adgangskode?' });
    expect(sent.some(({ call }) => call.startsWith('post'))).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Lav link' }));
    expect((await within(dialog).findByLabelText<HTMLInputElement>('Link til Aisha Rahimi')).value).toBe(door.link);
  });

  it('is closed to those whose role does not include it', async () => {
    await open({ 'get /api/fjordby/invitations': new Refusal('not_permitted') });
    expect(await screen.findByRole('heading', { name: 'Du har ikke adgang til denne side' })).toBeTruthy();
  });
});
