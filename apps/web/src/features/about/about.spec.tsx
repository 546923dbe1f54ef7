import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { frame } from '../../testing/fjordby.ts';
import { openPage } from '../../testing/open-page.tsx';

describe('the pages that a public body must have', () => {
  afterEach(cleanup);

  it('tell how to report an accessibility fault, also at the usual address', async () => {
    const { address } = await openPage('/was', frame);
    expect(await screen.findByRole('heading', { name: 'Meld en tilgængelighedsfejl' })).toBeTruthy();
    expect(address()).toBe('/tilgaengelighed');
  });

  it('tell which cookie there is and how long it lasts', async () => {
    await openPage('/privatliv', frame);
    expect(await screen.findByText(/Den udløber efter 12 timer, eller når du ikke har brugt Nybrud i 30 minutter/)).toBeTruthy();
  });

  it('can be read in English before signing in', async () => {
    const { user } = await openPage('/privatliv', frame);
    const [english] = await screen.findAllByRole('button', { name: 'English', hidden: true });
    if (english) await user.click(english);
    expect(await screen.findByRole('heading', { level: 1, name: 'Privacy' })).toBeTruthy();
  });
});
