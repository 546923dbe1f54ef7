import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../actions/button.tsx';
import { ToastRegion } from './toast-region.tsx';
import { useToasts } from './use-toasts.ts';

function Page({ onUndo }: { onUndo: () => void }) {
  const { toasts, show, close } = useToasts();
  return (
    <>
      <Button onClick={() => show({ text: 'Risikoen er slettet.', undo: { label: 'Fortryd', onUndo } })}>Slet</Button>
      <ToastRegion label="Beskeder" closeLabel="Luk" toasts={toasts} onClose={close} />
    </>
  );
}

const isShown = () => screen.queryByText('Risikoen er slettet.') !== null;
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a message that goes away', () => {
  const show = (onUndo = jest.fn()) => {
    render(<Page onUndo={onUndo} />);
    fireEvent.click(screen.getByRole('button', { name: 'Slet' }));
  };

  it('is read aloud and stays for ten seconds', () => {
    show();
    expect(screen.getByRole('status').textContent).toContain('Risikoen er slettet.');
    wait(9900);
    expect(isShown()).toBe(true);
    wait(200);
    expect(isShown()).toBe(false);
  });

  it('waits while the pointer or the focus is on it, and then has the rest of its time', () => {
    show();
    wait(6000);
    fireEvent.pointerEnter(screen.getByRole('region', { name: 'Beskeder' }));
    wait(60_000);
    expect(isShown()).toBe(true);
    fireEvent.pointerLeave(screen.getByRole('region', { name: 'Beskeder' }));
    fireEvent.focus(screen.getByRole('button', { name: 'Fortryd' }));
    wait(60_000);
    expect(isShown()).toBe(true);
    fireEvent.blur(screen.getByRole('button', { name: 'Fortryd' }));
    wait(4100);
    expect(isShown()).toBe(false);
  });

  it('undoes once, and goes', () => {
    const undo = jest.fn();
    show(undo);
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(isShown()).toBe(false);
  });
});
