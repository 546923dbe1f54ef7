import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, ButtonLink } from './button.tsx';
import { LinkProvider, type LinkProps } from './link.tsx';

describe('a button', () => {
  it('does not send the form around it unless it is told to', () => {
    render(<Button>Tilføj række</Button>);
    expect(screen.getByRole('button', { name: 'Tilføj række' }).getAttribute('type')).toBe('button');
  });

  it('answers no second press while it is busy, and keeps its focus', async () => {
    const press = jest.fn();
    render(<Button isBusy onClick={press}>Gemmer</Button>);
    const button = screen.getByRole('button', { name: 'Gemmer' });
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  it('sends no form while it is busy', async () => {
    const send = jest.fn();
    render(
      <form onSubmit={send}>
        <Button type="submit" isBusy>Gemmer</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(send).not.toHaveBeenCalled();
  });
});

it('links go through the router of the application', () => {
  const Routed = ({ children, ...link }: LinkProps) => (
    <a {...link} data-routed>
      {children}
    </a>
  );
  render(
    <LinkProvider value={Routed}>
      <ButtonLink href="/nyt">Nyt projekt</ButtonLink>
    </LinkProvider>,
  );
  expect(screen.getByRole('link', { name: 'Nyt projekt' }).hasAttribute('data-routed')).toBe(true);
});
