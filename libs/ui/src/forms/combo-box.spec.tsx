import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ComboBox } from './combo-box.tsx';

const people = ['Aisha Rahimi', 'Lars Ottosen', 'Åse Brandt'].map((name) => ({ value: name.slice(0, 1), label: name }));

function Owner({ seen = () => undefined, given }: { seen?: (value: string | undefined) => void; given?: string }) {
  const [owner, setOwner] = useState(given);
  const change = (value: string | undefined) => {
    setOwner(value);
    seen(value);
  };
  return <ComboBox label="Behovsejer" labels={{ open: 'Vis alle', none: 'Ingen passer' }} options={people} value={owner} onChange={change} />;
}

const box = () => screen.getByRole('combobox', { name: 'Behovsejer' });
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);
const reached = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('a list found by typing', () => {
  it('shows what fits, and says when nothing does', async () => {
    render(<Owner />);
    await userEvent.type(box(), 'ås');
    expect(shown()).toEqual(['Åse Brandt']);
    await userEvent.type(box(), 'xx');
    expect(shown()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Ingen passer');
  });

  it('is walked through with the arrows, and Enter chooses', async () => {
    const seen = jest.fn();
    render(<Owner seen={seen} />);
    await userEvent.click(box());
    await userEvent.keyboard('{ArrowUp}');
    expect(reached()).toBe('Åse Brandt');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(seen.mock.calls).toEqual([['L']]);
    expect(box()).toHaveProperty('value', 'Lars Ottosen');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('closes on Esc without a word to the dialog around it', async () => {
    const around = jest.fn();
    render(
      <div onKeyDown={around} role="presentation">
        <Owner />
      </div>,
    );
    await userEvent.click(box());
    await userEvent.keyboard('{Escape}');
    expect(shown()).toEqual([]);
    expect(around).not.toHaveBeenCalled();
  });

  it('takes a name that was typed in full, and lets go of one that was emptied', async () => {
    const seen = jest.fn();
    render(<Owner seen={seen} />);
    await userEvent.type(box(), 'lars ottosen');
    await userEvent.tab();
    expect(box()).toHaveProperty('value', 'Lars Ottosen');
    await userEvent.clear(box());
    await userEvent.tab();
    expect(seen.mock.calls).toEqual([['L'], [undefined]]);
  });

  it('goes back to the last choice when what was typed fits nobody', async () => {
    const seen = jest.fn();
    render(<Owner seen={seen} given="A" />);
    await userEvent.clear(box());
    await userEvent.type(box(), 'Nobody');
    await userEvent.tab();
    expect(box()).toHaveProperty('value', 'Aisha Rahimi');
    expect(seen).not.toHaveBeenCalled();
  });

  it('can be chosen from with the pointer alone', async () => {
    const seen = jest.fn();
    render(<Owner seen={seen} given="A" />);
    await userEvent.click(screen.getByRole('button', { name: 'Vis alle' }));
    expect(shown()).toHaveLength(3);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Aisha Rahimi');
    await userEvent.click(screen.getByRole('option', { name: 'Åse Brandt' }));
    expect(seen.mock.calls).toEqual([['Å']]);
  });
});
