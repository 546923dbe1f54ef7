import { expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RiskMatrix } from './risk-matrix.tsx';
import { StakeholderMatrix } from './stakeholder-matrix.tsx';

const words = {
  view: 'Vis som', picture: 'Billede', table: 'Tabel', savePng: 'PNG', saveSvg: 'SVG', saved: 'Gemt', notSaved: 'Ikke gemt',
  item: 'Navn', level: 'Niveau', tag: 'Holdning', noPlace: '–', choose: 'Vælg', hint: 'Piletaster flytter.',
  unplaced: () => '', mark: ({ name }: { name: string }) => name, moved: () => 'Flyttet', atEdge: () => 'Yderst',
  chosen: () => 'Valgt', move: () => 'Flyt',
};
const axis = (label: string) => ({ label, steps: ['1', '2', '3', '4', '5'] });

it('a risk is moved by its likelihood and its impact', async () => {
  const onMove = jest.fn();
  render(
    <RiskMatrix
      title="Risici" fileName="r" words={words} likelihood={axis('Sandsynlighed')} impact={axis('Konsekvens')}
      risks={[{ key: 'a', mark: '1', name: 'Nattevagten', before: { likelihood: 3, impact: 5 } }]}
      limits={[{ upTo: 25, word: 'Høj', tone: 'high' }]} onMove={onMove}
    />,
  );
  act(() => screen.getByRole('button', { name: 'Nattevagten' }).focus());
  await userEvent.keyboard('{ArrowUp}');
  expect(onMove).toHaveBeenCalledWith({ key: 'a', stage: 'before', place: { likelihood: 4, impact: 5 } });
});

it('a stakeholder has a stance in words, in the drawing and in the table, and is moved by influence and interest', async () => {
  const onMove = jest.fn();
  const { container } = render(
    <StakeholderMatrix
      title="Interessenter" fileName="i" words={words} influence={axis('Indflydelse')} interest={axis('Interesse')}
      stakeholders={[{ key: 's', mark: '1', name: 'Nattevagter', place: { influence: 4, interest: 5 }, stance: 'Skeptisk', colour: 2 }]}
      onMove={onMove}
    />,
  );
  expect([...container.querySelectorAll('svg text')].some(({ textContent }) => textContent === 'Skeptisk')).toBe(true);
  expect(screen.getByRole('cell', { name: 'Skeptisk' })).toBeTruthy();
  act(() => screen.getByRole('button', { name: 'Nattevagter' }).focus());
  await userEvent.keyboard('{ArrowLeft}');
  expect(onMove).toHaveBeenCalledWith({ key: 's', place: { influence: 4, interest: 4 } });
});
