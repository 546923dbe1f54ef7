import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame, me } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const secret = 'abcdefghijklmnopqrstuvwxyz';
const invitation = { organisation: 'Fjordby Kommune', email: 'ny@fjordby.example', name: 'Åse Nørgaard', invitedBy: 'Thomas Friis', known: false };

describe('the door', () => {
  afterEach(cleanup);

  it('sends nothing before both fields are filled in, and leads to the first fault', async () => {
    const { user, sent } = await openPage('/log-ind', frame);
    await user.type(await screen.findByLabelText('Arbejdsmail'), 'mette');
    await user.click(screen.getByRole('button', { name: 'Log ind' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await user.click(screen.getByRole('link', { name: 'Skriv en mailadresse, for eksempel navn@kommune.dk.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Arbejdsmail'));
    expect(sent.filter(({ call }) => call.startsWith('post'))).toEqual([]);
  });

  it('gives the same answer for an unknown address and a wrong password, and keeps what was typed', async () => {
    const { user } = await openPage('/log-ind', { ...frame, 'post /api/me/session': new Refusal('sign_in_refused') });
    await user.type(await screen.findByLabelText('Arbejdsmail'), 'mette@fjordby.example');
    await user.type(screen.getByLabelText('Adgangskode'), 'forkert{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Mailadressen eller adgangskoden er forkert.');
    expect(screen.getByLabelText<HTMLInputElement>('Arbejdsmail').value).toBe('mette@fjordby.example');
  });

  it('tells somebody without an organisation what to do', async () => {
    const { user } = await openPage('/log-ind', { ...frame, 'post /api/me/session': { ...me, memberships: [] } });
    await user.type(await screen.findByLabelText('Arbejdsmail'), 'Mette@Fjordby.example ');
    await user.type(screen.getByLabelText('Adgangskode'), 'rigtig{Enter}');
    expect(await screen.findByText(/Du er ikke længere medlem af en organisation/)).toBeTruthy();
  });

  it('does not say whether an address is known when a password is forgotten', async () => {
    const { user, sent } = await openPage('/glemt-adgangskode', { ...frame, 'post /api/password-resets': undefined });
    await user.type(await screen.findByLabelText('Arbejdsmail'), 'hvem@fjordby.example{Enter}');
    expect(await screen.findByText(/Hvis hvem@fjordby.example har en konto/)).toBeTruthy();
    expect(sent).toContainEqual({ call: 'post /api/password-resets', body: { email: 'hvem@fjordby.example' } });
  });

  it('takes a new password from a link, after refusing one that is easy to guess', async () => {
    let isWeak = true;
    const { user, sent } = await openPage(`/nulstil#${secret}`, { ...frame, 'post /api/password-resets/redemption': () => (isWeak ? new Refusal('password_too_weak') : undefined) });
    await user.type(await screen.findByLabelText('Ny adgangskode'), 'adgangskode1{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('for let at gætte');
    isWeak = false;
    await user.type(screen.getByLabelText('Ny adgangskode'), ' gul cykel{Enter}');
    expect(await screen.findByRole('heading', { name: 'Adgangskoden er ændret' })).toBe(document.activeElement);
    expect(sent.at(-1)?.body).toEqual({ token: secret, password: 'adgangskode1 gul cykel' });
  });

  it('says that a used link is used, and how to get another', async () => {
    const { user } = await openPage(`/nulstil#${secret}`, { ...frame, 'post /api/password-resets/redemption': new Refusal('link_not_valid') });
    await user.type(await screen.findByLabelText('Ny adgangskode'), 'tre blå katte synger{Enter}');
    expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeTruthy();
    expect(screen.getByText('Bed om et nyt på siden Glemt adgangskode.')).toBeTruthy();
  });

  it('lets an invited person in with a password of their own', async () => {
    const { user, sent } = await openPage(`/invitation#${secret}`, { ...frame, 'post /api/invitations/opening': invitation, 'post /api/invitations/acceptance': { tenant: '' } });
    expect(await screen.findByRole('heading', { name: 'Bliv medlem af Fjordby Kommune' })).toBeTruthy();
    await user.type(screen.getByLabelText('Vælg en adgangskode'), 'kort{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('mindst 12 tegn');
    await user.type(screen.getByLabelText('Vælg en adgangskode'), ' og så lidt til{Enter}');
    expect(sent.at(-1)).toEqual({ call: 'post /api/invitations/acceptance', body: { token: secret, name: 'Åse Nørgaard', password: 'kort og så lidt til' } });
  });

  it('asks somebody who has an account for the password they use already', async () => {
    await openPage(`/invitation#${secret}`, { ...frame, 'post /api/invitations/opening': { ...invitation, known: true } });
    expect(await screen.findByLabelText('Din adgangskode')).toBeTruthy();
    expect(screen.queryByLabelText('Navn')).toBeNull();
  });

  it('does not even ask the server about a link without its secret', async () => {
    const { sent } = await openPage('/invitation', frame);
    expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeTruthy();
    expect(sent.filter(({ call }) => call.startsWith('post'))).toEqual([]);
  });
});
