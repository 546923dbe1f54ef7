import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { Refusal } from '../../testing/answers.ts';
import { frame, personas } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

const demo = { 'get /api/health': { ...frame['get /api/health'], demo: true }, 'get /api/demo/personas': personas };

describe('the front page of the demo', () => {
  afterEach(cleanup);

  it('shows five people as cards and folds the others', async () => {
    await openPage('/', demo);
    const cards = await screen.findAllByRole('heading', { level: 2 });
    expect(cards.map(({ textContent }) => textContent)).toEqual(['Mette Holm', 'Lars Ottosen', 'Sofie Lindqvist', 'Thomas Friis', 'Emil Krogh']);
    expect(screen.getByText('Det ser Lars Ottosen')).toBeTruthy();
    expect(within(screen.getByText('Flere roller').closest('details') ?? document.body).getByText('Aisha Rahimi')).toBeTruthy();
    expect(screen.getByText('1 person')).toBeTruthy();
  });

  it('lets me be somebody with one click', async () => {
    const { user, sent } = await openPage('/', { ...demo, 'post /api/demo/sign-in': { tenant: '', name: 'Lars Ottosen', persona: 'lars' } });
    await user.click(await screen.findByRole('button', { name: 'Gå ind som Lars Ottosen' }));
    expect(sent).toContainEqual({ call: 'post /api/demo/sign-in', body: { persona: 'lars' } });
  });

  it('says so when it did not work', async () => {
    const { user } = await openPage('/', { ...demo, 'post /api/demo/sign-in': new Refusal('unavailable') });
    await user.click(await screen.findByRole('button', { name: 'Gå ind som Emil Krogh' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Systemet svarer ikke lige nu. Intet er ændret.');
  });

  it('is the door where there is no demo', async () => {
    const { address } = await openPage('/', frame);
    expect(await screen.findByRole('heading', { name: 'Log ind' })).toBeTruthy();
    expect(address()).toBe('/log-ind');
    expect(screen.queryByText('Vælg en rolle i demoen i stedet')).toBeNull();
  });

  it('lists the links that would have been mailed, or says that there are none', async () => {
    const link = { purpose: 'invitation', to: 'ny@fjordby.example', link: 'http://localhost/invitation#abc', at: '2026-11-23T09:00:00.000Z' };
    const { unmount } = await openPage('/dev/post', { ...demo, 'get /api/demo/links': [link] });
    expect(await screen.findByText('Invitation til ny@fjordby.example')).toBeTruthy();
    unmount();
    await openPage('/dev/post', { ...demo, 'get /api/demo/links': [] });
    expect(await screen.findByText('Der er ikke lavet nogen links endnu.')).toBeTruthy();
  });
});
