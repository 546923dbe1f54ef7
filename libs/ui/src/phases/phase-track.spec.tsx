import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PhaseStep } from './phase.ts';
import { PhaseTrack } from './phase-track.tsx';

const phases: PhaseStep[] = [
  { key: 'a', name: 'Idé', state: 'done', stateText: 'Godkendt 12.10.', href: '#a' },
  { key: 'b', name: 'Opstart', state: 'skipped', stateText: 'Ikke relevant for sporet' },
  { key: 'c', name: 'Behov', state: 'current', stateText: 'I gang, frist 30.11.' },
  { key: 'd', name: 'Marked', state: 'upcoming', stateText: 'Ikke begyndt' },
];

const labels = { track: 'Faser', folded: 'Fase 3 af 4: Behov', all: 'Alle faser', close: 'Luk' };

describe('the phase track', () => {
  it('lists any number of phases, each with its state in words', () => {
    render(<PhaseTrack phases={phases} labels={labels} />);
    const steps = within(screen.getByRole('list', { name: 'Faser' })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Idé Godkendt 12.10.', 'Opstart Ikke relevant for sporet', '3Behov I gang, frist 30.11.', '4Marked Ikke begyndt',
    ]);
  });

  it('marks the one step where the project is', () => {
    render(<PhaseTrack phases={phases} labels={labels} />);
    const here = screen.getAllByRole('listitem').filter((step) => step.getAttribute('aria-current') === 'step');
    expect(here.map((step) => step.textContent)).toEqual(['3Behov I gang, frist 30.11.']);
  });

  it('opens all phases in a sheet from the folded line, and closes it again', async () => {
    render(<PhaseTrack phases={phases} labels={labels} />);
    await userEvent.click(screen.getByRole('button', { name: 'Fase 3 af 4: Behov' }));
    const sheet = screen.getByRole('dialog', { name: 'Alle faser' });
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(within(sheet).getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
