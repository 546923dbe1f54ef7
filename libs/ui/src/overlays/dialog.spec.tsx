import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

function Risk({ remove }: { remove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Slet</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title="Slet risikoen?"
        confirmLabel="Slet risiko"
        keepLabel="Behold"
        onConfirm={remove}
        onKeep={() =>
        setAsking(false)}
      />
    </>
  );
}

describe('a question that stops the work', () => {
  it('is asked by its title and answered by buttons that say what they do', async () => {
    const remove = jest.fn();
    render(<Risk remove={remove} />);
    await userEvent.click(screen.getByRole('button', { name: 'Slet' }));
    expect(screen.getByRole('alertdialog', { name: 'Slet risikoen?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Slet risiko' }));
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('goes away on Esc, changes nothing, and gives the focus back', async () => {
    const remove = jest.fn();
    render(<Risk remove={remove} />);
    await userEvent.click(screen.getByRole('button', { name: 'Slet' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(remove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Slet');
  });
});
