import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { levelByScore, type MatrixItem, type Move } from './matrix.ts';
import { MatrixPicture, type MatrixProps } from './matrix-picture.tsx';

const steps = ['Meget lille', 'Lille', 'Nogen', 'Stor', 'Meget stor'];
const first: MatrixItem[] = [
  { key: 'a', mark: '1', name: 'Nattevagten', before: { x: 4, y: 4 }, after: { x: 4, y: 2 } },
  { key: 'b', mark: '2', name: 'Kun én virksomhed', before: { x: 2, y: 3 } },
  { key: 'c', mark: '3', name: 'Målingen', before: { x: 2, y: 3 }, after: { x: 1, y: 1 } },
  { key: 'd', mark: '4', name: 'Sammenlægning' },
];
const words: MatrixProps['words'] = {
  view: 'Vis som', picture: 'Billede', table: 'Tabel', savePng: 'PNG', saveSvg: 'SVG', saved: 'Gemt', notSaved: 'Ikke gemt',
  item: 'Risiko', level: 'Niveau', noPlace: 'Ikke placeret', choose: 'Vælg risiko', hint: 'Piletaster flytter.',
  unplaced: (items) => `Mangler: ${items.map(({ mark }) => mark).join(', ')}`,
  mark: ({ mark, name }, spot, level) => `Risiko ${mark}: ${name}, sandsynlighed ${spot.y}, konsekvens ${spot.x}, ${level?.word}`,
  moved: ({ mark }, spot) => `Risiko ${mark} flyttet til sandsynlighed ${spot.y}, konsekvens ${spot.x}`,
  atEdge: ({ mark }) => `Risiko ${mark} står allerede yderst`,
  chosen: ({ mark }) => `Valgt: risiko ${mark}`,
  move: ({ mark }) => `Flyt risiko ${mark}`,
};
const limits = [
  { upTo: 6, word: 'Lav', tone: 'low' as const },
  { upTo: 12, word: 'Middel', tone: 'middle' as const },
  { upTo: 25, word: 'Høj', tone: 'high' as const },
];
const stages = { label: 'Vis', before: 'Før tiltag', after: 'Efter tiltag', afterHeader: (header: string) => `${header} efter` };
const moves = jest.fn<(move: Move) => void>();

function Tried(given: Partial<MatrixProps>) {
  const [items, setItems] = useState(first);
  const move = (made: Move) => {
    moves(made);
    setItems(items.map((item) => (item.key === made.key ? { ...item, [made.stage]: made.spot } : item)));
  };
  return (
    <MatrixPicture
      title="Én høj risiko" fileName="risici" words={words} items={items} levelOf={levelByScore(limits)} onMove={move} {...given}
      x={{ label: 'Konsekvens', steps }} y={{ label: 'Sandsynlighed', steps }}
    />
  );
}
/** The simulated browser has no pointers; React asks only for the name of the event and its place. */
const point = (type: string, mark: Element, [clientX, clientY]: [number, number]) =>
  fireEvent(mark, new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY }));
const bubble = (name: RegExp) => screen.getByRole('button', { name });
const focus = (name: RegExp) => act(() => bubble(name).focus());

beforeEach(() => {
  moves.mockClear();
});

describe('a matrix by keyboard', () => {
  it('is one tab stop, and Page Down goes to the next bubble', async () => {
    render(<Tried />);
    expect(screen.getAllByRole('button', { name: /^Risiko/ }).filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
    focus(/^Risiko 1/);
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toBe(bubble(/^Risiko 2/));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(bubble(/^Risiko 3/));
    expect(screen.getByText('Valgt: risiko 3')).toBeTruthy();
  });

  it('moves the focused risk one field, says where to, and keeps the focus', async () => {
    render(<Tried />);
    focus(/^Risiko 3/);
    await userEvent.keyboard('{ArrowUp}');
    expect(moves).toHaveBeenCalledWith({ key: 'c', stage: 'before', spot: { x: 2, y: 4 } });
    expect(screen.getByText('Risiko 3 flyttet til sandsynlighed 4, konsekvens 2').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(bubble(/^Risiko 3: Målingen, sandsynlighed 4, konsekvens 2, Middel/));
  });

  it('stops at the edge and says so', async () => {
    render(<Tried />);
    focus(/^Risiko 1/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(moves).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Risiko 1 står allerede yderst')).toBeTruthy();
  });

  it('leaves the shortcuts of the browser alone', async () => {
    render(<Tried />);
    focus(/^Risiko 1/);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(moves).not.toHaveBeenCalled();
  });

  it('only walks between the bubbles where nothing may be moved', async () => {
    render(<Tried onMove={undefined} />);
    focus(/^Risiko 1/);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(bubble(/^Risiko 2/));
    expect(screen.queryByRole('button', { name: 'Flyt risiko 2' })).toBeNull();
  });
});

describe('a matrix without dragging', () => {
  it('moves by two lists and a button', async () => {
    render(<Tried />);
    await userEvent.selectOptions(screen.getByLabelText('Vælg risiko'), 'c');
    await userEvent.selectOptions(screen.getByLabelText('Sandsynlighed'), '4');
    await userEvent.selectOptions(screen.getByLabelText('Konsekvens'), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Flyt risiko 3' }));
    expect(moves).toHaveBeenCalledWith({ key: 'c', stage: 'before', spot: { x: 2, y: 4 } });
    expect(screen.getByText('Risiko 3 flyttet til sandsynlighed 4, konsekvens 2')).toBeTruthy();
  });

  it('gives a place to what had none, but only to a whole one', async () => {
    render(<Tried />);
    expect(screen.getByText(/Mangler: 4/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Vælg risiko'), 'd');
    await userEvent.selectOptions(screen.getByLabelText('Konsekvens'), '5');
    fireEvent.submit(screen.getByRole('button', { name: 'Flyt risiko 4' }));
    expect(moves).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByLabelText('Sandsynlighed'), '1');
    await userEvent.click(screen.getByRole('button', { name: 'Flyt risiko 4' }));
    expect(moves).toHaveBeenCalledWith({ key: 'd', stage: 'before', spot: { x: 5, y: 1 } });
    expect(bubble(/^Risiko 4: Sammenlægning/)).toBeTruthy();
  });
});

describe('a matrix by pointer', () => {
  const pull = (...way: [number, number][]) => {
    point('pointerdown', bubble(/^Risiko 1/), [500, 100]);
    for (const to of way) point('pointermove', bubble(/^Risiko 1/), to);
  };

  it('lets go of a bubble in the field under it', () => {
    render(<Tried />);
    pull([300, 200], [140, 400]);
    point('pointerup', bubble(/^Risiko 1/), [140, 400]);
    expect(moves).toHaveBeenCalledWith({ key: 'a', stage: 'before', spot: { x: 1, y: 1 } });
    expect(screen.getByText('Risiko 1 flyttet til sandsynlighed 1, konsekvens 1')).toBeTruthy();
  });

  it('forgets the drag at Esc', () => {
    render(<Tried />);
    pull([140, 400]);
    fireEvent.keyDown(bubble(/^Risiko 1/), { key: 'Escape' });
    point('pointerup', bubble(/^Risiko 1/), [140, 400]);
    expect(moves).not.toHaveBeenCalled();
  });

  it('takes a press for a choice, not for a move', () => {
    render(<Tried />);
    pull([502, 101]);
    point('pointerup', bubble(/^Risiko 1/), [502, 101]);
    expect(moves).not.toHaveBeenCalled();
    expect(screen.getByText('Valgt: risiko 1')).toBeTruthy();
  });
});

describe('before and after', () => {
  it('shows the other place, moves that one, and names those without', async () => {
    render(<Tried stages={stages} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Efter tiltag' }));
    expect(bubble(/^Risiko 1: Nattevagten, sandsynlighed 2, konsekvens 4, Middel/)).toBeTruthy();
    expect(screen.getByText(/Mangler: 2, 4/)).toBeTruthy();
    focus(/^Risiko 1/);
    await userEvent.keyboard('{ArrowDown}');
    expect(moves).toHaveBeenCalledWith({ key: 'a', stage: 'after', spot: { x: 4, y: 1 } });
  });
});

describe('the table of a matrix', () => {
  it('says of every risk what its bubble says', () => {
    render(<Tried stages={stages} facts={[{ key: 'owner', header: 'Ansvarlig', cell: ({ key }) => `ejer ${key}` }]} />);
    const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const places = ['Niveau', 'Sandsynlighed', 'Konsekvens'];
    expect(headers).toEqual(['Risiko', ...places, ...places.map((header) => `${header} efter`), 'Ansvarlig']);
    for (const item of first) {
      const row = screen.getByRole('row', { name: new RegExp(item.name) });
      const cells = within(row).getAllByRole('cell').map((cell) => cell.lastElementChild?.textContent);
      const level = item.before && levelByScore(limits)(item.before);
      expect(cells[0]).toBe(level ? `${level.word}, ${level.score}` : 'Ikke placeret');
      expect(cells.slice(1, 3)).toEqual(item.before ? [`${item.before.y}`, `${item.before.x}`] : ['Ikke placeret', 'Ikke placeret']);
      expect(cells[6]).toBe(`ejer ${item.key}`);
      if (level) expect(bubble(new RegExp(`^Risiko ${item.mark}.*${level.word}$`))).toBeTruthy();
    }
  });

  it('follows a move', async () => {
    render(<Tried />);
    focus(/^Risiko 1/);
    await userEvent.keyboard('{ArrowUp}');
    expect(within(screen.getByRole('row', { name: /Nattevagten/ })).getByText('Høj, 20')).toBeTruthy();
  });
});
