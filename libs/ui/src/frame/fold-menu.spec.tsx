import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountMenu } from './account-menu.tsx';

const open = async (onSelect = jest.fn()) => {
  render(
    <>
      <AccountMenu name="Mette Holm" items={[{ label: 'Profil', href: '/profil' }, { label: 'Log af', onSelect }]} />
      <p>Resten af siden</p>
    </>,
  );
  await userEvent.click(screen.getByText('Mette Holm'));
  return screen.getByRole('group');
};

describe('the menu under your name', () => {
  it('shows its links and acts when it is opened', async () => {
    expect(await open()).toHaveProperty('open', true);
    expect(screen.getByRole('link', { name: 'Profil' }).getAttribute('href')).toBe('/profil');
  });

  it('does what you choose, and folds up', async () => {
    const signOut = jest.fn();
    const menu = await open(signOut);
    await userEvent.click(screen.getByRole('button', { name: 'Log af' }));
    expect(signOut).toHaveBeenCalledTimes(1);
    expect(menu).toHaveProperty('open', false);
  });

  it('folds up on Esc and gives the focus back to your name', async () => {
    const menu = await open();
    screen.getByRole('link', { name: 'Profil' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(menu).toHaveProperty('open', false);
    expect(document.activeElement?.textContent).toContain('Mette Holm');
  });

  it('folds up when you press somewhere else', async () => {
    const menu = await open();
    await userEvent.click(screen.getByText('Resten af siden'));
    expect(menu).toHaveProperty('open', false);
  });
});
