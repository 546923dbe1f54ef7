import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Timeline, type TimelineWords } from './timeline.tsx';
import type { TimelineRow } from './timeline-row.ts';

const plan: TimelineRow[] = [
  { key: 'a', name: 'Behov', look: 'phase', kind: 'Fase', start: '2026-11-02', end: '2026-11-30', canMove: true },
  { key: 'b', name: 'Værksted', look: 'workshop', kind: 'Workshop', start: '2026-11-12', end: '2026-11-12', canMove: true },
  { key: 'c', name: 'Beslutning', look: 'decision', kind: 'Beslutning', start: '2026-12-04', end: '2026-12-04', after: ['a'] },
  { key: 'd', name: 'Svarfrist', look: 'waiting', kind: 'Ventetid', start: '2026-12-07', end: '2026-12-18', after: ['c'] },
];
const words: TimelineWords = {
  view: 'Vis som', picture: 'Billede', table: 'Tabel', savePng: 'PNG', saveSvg: 'SVG', saved: 'Gemt', notSaved: 'Ikke gemt',
  row: 'Opgave', kind: 'Slags', start: 'Start', end: 'Slut', workingDays: 'Arbejdsdage', after: 'Kommer efter',
  scroll: 'Tidsplan', today: 'I dag', week: 'Uge',
  choose: 'Opgave', newEnd: 'Ny slutdato', moveEnd: 'Flyt slutdatoen', hint: 'Piletaster flytter.', notADay: 'Skriv datoen som 23.11.2026',
  label: ({ name }) => name,
  mark: ({ kind, name, start, end }) => `${kind}: ${name}, ${start} til ${end}`,
  handle: ({ name }) => `Slutdato for ${name}`,
  moved: ({ name }, day) => `${name} slutter nu ${day}`,
  beforeStart: ({ start }) => `Tidligst ${start}`,
};
const ends = jest.fn<(key: string, day: string) => void>();
const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());

function Tried({ isRead = false, hasLinks = false }) {
  const [rows, setRows] = useState(plan);
  const end = (key: string, day: string) => {
    ends(key, day);
    setRows(rows.map((row) => (row.key === key ? { ...row, end: day } : row)));
  };
  return (
    <Timeline
      title="Vi når det" fileName="plan" words={words} rows={rows} today="2026-11-23" isWorkingDay={isWeekday} hasLinks={hasLinks}
      onEnd={isRead ? undefined : end}
    />
  );
}
/** The simulated browser has no pointers; React asks only for the name of the event and its place. */
const point = (type: string, mark: Element, [clientX, clientY]: [number, number]) =>
  fireEvent(mark, new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY }));
const handle = (name = 'Behov') => screen.getByRole('slider', { name: `Slutdato for ${name}` });

beforeEach(() => {
  ends.mockClear();
});

describe('the end of a phase', () => {
  it('moves a day with the arrow keys and a week with Page Up, and tells its date', async () => {
    render(<Tried />);
    act(() => handle().focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(handle().getAttribute('aria-valuetext')).toBe('1. december 2026');
    await userEvent.keyboard('{PageUp}');
    expect(ends.mock.calls).toEqual([['a', '2026-12-01'], ['a', '2026-12-08']]);
    expect(document.activeElement).toBe(handle());
  });

  it('never comes before its beginning', async () => {
    render(<Tried />);
    act(() => handle('Værksted').focus());
    await userEvent.keyboard('{ArrowLeft}');
    expect(ends).not.toHaveBeenCalled();
  });

  it('is dragged to the same callback, and the new date is said', () => {
    render(<Tried />);
    point('pointerdown', handle(), [300, 80]);
    point('pointermove', handle(), [400, 80]);
    const shown = handle().getAttribute('aria-valuetext');
    expect(shown).not.toBe('30. november 2026');
    expect(ends).not.toHaveBeenCalled();
    point('pointerup', handle(), [400, 80]);
    expect(ends).toHaveBeenCalledTimes(1);
    expect(handle().getAttribute('aria-valuetext')).toBe(shown);
    expect(screen.getByText(`Behov slutter nu ${ends.mock.calls[0]?.[1]}`).getAttribute('role')).toBe('status');
  });

  it('is typed to the same callback, and the new date is said', async () => {
    render(<Tried />);
    await userEvent.clear(screen.getByLabelText('Ny slutdato'));
    await userEvent.type(screen.getByLabelText('Ny slutdato'), '5/12');
    await userEvent.click(screen.getByRole('button', { name: 'Flyt slutdatoen' }));
    expect(ends).toHaveBeenCalledWith('a', '2026-12-05');
    expect(screen.getByText('Behov slutter nu 2026-12-05')).toBeTruthy();
  });

  it.each([
    ['23.23.2026', 'Skriv datoen som 23.11.2026'],
    ['1.11.2026', 'Tidligst 2026-11-02'],
  ])('typed as %s is refused in words', async (typed, problem) => {
    render(<Tried />);
    await userEvent.clear(screen.getByLabelText('Ny slutdato'));
    await userEvent.type(screen.getByLabelText('Ny slutdato'), typed);
    await userEvent.click(screen.getByRole('button', { name: 'Flyt slutdatoen' }));
    expect(screen.getByText(problem)).toBeTruthy();
    expect(ends).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Ny slutdato')).toHaveProperty('value', typed);
  });

  it('cannot be touched where the plan is only read', () => {
    render(<Tried isRead />);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByLabelText('Ny slutdato')).toBeNull();
  });
});

describe('what a timeline shows', () => {
  it('every row has a mark that says what it is and when', () => {
    render(<Tried />);
    for (const { kind, name, start, end } of plan) expect(screen.getByRole('img', { name: `${kind}: ${name}, ${start} til ${end}` })).toBeTruthy();
  });

  it('scrolls inside a box with a name', () => {
    render(<Tried />);
    expect(screen.getByRole('region', { name: 'Tidsplan' }).getAttribute('tabindex')).toBe('0');
  });

  it('has today, week numbers and weekends', () => {
    const { container } = render(<Tried />);
    const texts = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['I dag', 'Uge 44', '48']));
    expect(container.querySelectorAll('rect.rest').length).toBeGreaterThan(6);
  });

  it('draws what depends on what only when asked', () => {
    expect(render(<Tried />).container.querySelectorAll('path.arrow')).toHaveLength(0);
    expect(render(<Tried hasLinks />).container.querySelectorAll('path.arrow')).toHaveLength(2);
  });

  it('has a table with the same rows, their working days and what they come after', () => {
    render(<Tried />);
    const cells = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map((cell) => cell.lastElementChild?.textContent);
    expect(cells(/^Behov/)).toEqual(['Fase', '2.11.2026', '30.11.2026', '21', '']);
    expect(cells(/^Svarfrist/)).toEqual(['Ventetid', '7.12.2026', '18.12.2026', '10', 'Beslutning']);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(plan.map(({ name }) => name));
  });
});
