import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame, home, me, organisation } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const inside = { ...frame, 'get /api/fjordby/home': home };

describe('the frame around a page', () => {
  afterEach(() => {
    cleanup();
    jest.restoreAllMocks();
  });

  it('puts the organisation first, and help at the foot', async () => {
    await openPage('/fjordby', inside);
    expect(await screen.findByRole('heading', { level: 1, name: 'Min side' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fjordby Kommune' }).getAttribute('href')).toBe('/fjordby');
    expect(screen.getByRole('link', { name: '12 34 56 78' }).getAttribute('href')).toBe('tel:+4512345678');
    expect(document.title).toBe('Min side – Nybrud');
  });

  it('has the way to the content as its first stop', async () => {
    const { user } = await openPage('/fjordby', inside);
    await screen.findByRole('heading', { level: 1 });
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Gå til indhold');
  });

  it('hides the administration from those who may not use it', async () => {
    await openPage('/fjordby', { ...inside, 'get /api/fjordby/organisation': { ...organisation, can: { createProject: true, managePeople: false } } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Personer' })).toBeNull();
  });

  it('sends a person who is signed out to the door, and remembers where they were going', async () => {
    const signedOut = new Refusal('not_signed_in');
    const { address } = await openPage('/fjordby/projekter?status=overdue', { ...frame, 'get /api/me': signedOut, 'get /api/fjordby/organisation': signedOut, 'get /api/fjordby/catalogue': signedOut, 'get /api/fjordby/projects': signedOut });
    expect(await screen.findByRole('heading', { name: 'Log ind' })).toBeTruthy();
    expect(address()).toBe(`/log-ind?efter=${encodeURIComponent('/fjordby/projekter?status=overdue')}`);
  });

  it('answers another organisation’s address as one that does not exist', async () => {
    const hidden = new Refusal('not_found');
    await openPage('/nordlund', { ...frame, 'get /api/nordlund/organisation': hidden, 'get /api/nordlund/home': hidden });
    expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeTruthy();
  });

  it('names the one who can open a project that only the team sees', async () => {
    const closed = new Refusal('not_on_team', { details: { lead: 'Karen Dahl' } });
    const address = '/api/fjordby/projects/01900000-0000-7000-8000-000000000010';
    await openPage('/fjordby/projekter/01900000-0000-7000-8000-000000000010', { ...inside, [`get ${address}`]: closed, [`get ${address}/activity`]: closed });
    expect(await screen.findByRole('heading', { name: 'Du kan ikke se dette projekt' })).toBeTruthy();
    expect(screen.getByText('Karen Dahl kan give dig adgang.')).toBeTruthy();
  });

  it('says what failed, that the work is safe and which number to quote, and tries again', async () => {
    let isBroken = true;
    const { user } = await openPage('/fjordby', { ...inside, 'get /api/fjordby/home': () => (isBroken ? new Refusal('internal_error') : home) });
    expect(await screen.findByRole('heading', { name: 'Siden kunne ikke vises' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Det, du har gemt, er i god behold.');
    expect(screen.getByRole('alert').textContent).toContain('7F3K');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByRole('heading', { name: 'Min side' })).toBeTruthy();
  });

  it('tells when the net is gone, and only what is true then', async () => {
    await openPage('/fjordby', inside);
    await screen.findByRole('heading', { level: 1 });
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void dispatchEvent(new Event('offline')));
    expect(await screen.findByText(/Du er uden net/)).toBeTruthy();
  });

  it('changes the language of the page at once and keeps it for the person', async () => {
    const { user, sent } = await openPage('/fjordby', { ...inside, 'patch /api/me': { ...me, language: 'en' } });
    await screen.findByRole('heading', { level: 1 });
    const [choice] = screen.getAllByRole('button', { name: 'English', hidden: true });
    if (choice) await user.click(choice);
    expect(await screen.findByRole('heading', { level: 1, name: 'My page' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    await waitFor(() => expect(sent).toContainEqual({ call: 'patch /api/me', body: { language: 'en' } }));
  });
});
