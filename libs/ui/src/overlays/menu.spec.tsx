import { expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Menu } from './menu.tsx';

it('opens a menu with the keyboard, and does what is chosen', async () => {
  const [word, excel] = [jest.fn(), jest.fn()];
  render(<Menu label="Eksportér" acts={[{ key: 'w', label: 'Som Word', onSelect: word }, { key: 'e', label: 'Som Excel', onSelect: excel }]} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect([word.mock.calls.length, excel.mock.calls.length]).toEqual([0, 1]);
  expect(screen.queryByRole('menu')).toBeNull();
});

it('puts no style of its own into the page, which the security policy would refuse', () => {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production'; // in tests React Aria leaves its style out by itself
  render(<Menu label="Eksportér" acts={[]} />);
  process.env.NODE_ENV = mode;
  expect(document.querySelectorAll('style')).toHaveLength(0);
});
