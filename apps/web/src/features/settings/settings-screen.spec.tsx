import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame, me } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

describe('one’s own settings', () => {
  afterEach(cleanup);

  it('change the language at once', async () => {
    const { user, sent } = await openPage('/fjordby/mig', { ...frame, 'patch /api/me': { ...me, language: 'en' } });
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your settings' })).toBeTruthy();
    expect(sent).toContainEqual({ call: 'patch /api/me', body: { language: 'en' } });
    await user.click(screen.getByRole('radio', { name: 'Dansk' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Dine indstillinger' })).toBeTruthy();
  });

  it('say at the field that the present password is wrong', async () => {
    const { user } = await openPage('/fjordby/mig', { ...frame, 'put /api/me/password': new Refusal('sign_in_refused') });
    await user.type(await screen.findByLabelText('Nuværende adgangskode'), 'forkert');
    await user.type(screen.getByLabelText('Ny adgangskode'), 'tre blå katte synger{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Den nuværende adgangskode er forkert.');
    expect(screen.getByLabelText('Nuværende adgangskode').getAttribute('aria-invalid')).toBe('true');
  });

  it('leave no password standing after it was changed', async () => {
    const { user } = await openPage('/fjordby/mig', { ...frame, 'put /api/me/password': undefined });
    await user.type(await screen.findByLabelText('Nuværende adgangskode'), 'gul cykel regner torsdag');
    await user.type(screen.getByLabelText('Ny adgangskode'), 'tre blå katte synger{Enter}');
    expect((await screen.findByText(/Adgangskoden er ændret/)).textContent).toContain('logget af på dine andre computere');
    expect(screen.getByLabelText<HTMLInputElement>('Ny adgangskode').value).toBe('');
  });

  it('sign out everywhere', async () => {
    const { user, sent } = await openPage('/fjordby/mig', { ...frame, 'delete /api/me/sessions': new Refusal('unavailable') });
    await user.click(await screen.findByRole('button', { name: 'Log af alle steder' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Systemet svarer ikke lige nu.');
    expect(sent.at(-1)?.call).toBe('delete /api/me/sessions');
  });
});
