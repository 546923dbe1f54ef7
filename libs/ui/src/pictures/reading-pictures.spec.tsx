import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import type { Benefit } from './benefit.ts';
import { BenefitsPicture } from './benefits-picture.tsx';
import { PhaseTimePicture } from './phase-time-picture.tsx';

const frame = { view: 'Vis som', picture: 'Billede', table: 'Tabel', savePng: 'PNG', saveSvg: 'SVG', saved: 'Gemt', notSaved: 'Ikke gemt' };
const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell').map((cell) => cell.lastElementChild?.textContent);

describe('a picture of benefits', () => {
  const benefits: Benefit[] = [
    { key: 'a', name: 'Mindre uro', expected: { value: 1200, text: '1.200 timer' }, measured: { value: 1380, text: '1.380 timer' }, certainty: 4 },
    { key: 'b', name: 'Mindre strøm', expected: { value: 85, text: '85.000 kr.' }, certainty: 5 },
  ];
  const words = {
    ...frame, benefit: 'Gevinst', expected: 'Ventet', measured: 'Målt', certainty: 'Sikkerhed', notMeasured: 'ikke endnu',
    certaintyOf: (certainty: number) => `${certainty} af 5`,
    mark: ({ name, expected, measured, certainty }: Benefit) => [name, expected.text, measured?.text ?? 'ikke endnu', `${certainty} af 5`].join(', '),
  };

  it('says the same in its marks, in its text and in its table', () => {
    const { container } = render(<BenefitsPicture title="Tiden er sparet" fileName="g" words={words} benefits={benefits} />);
    const drawn = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    for (const { name, expected, measured, certainty } of benefits) {
      const content = [expected.text, measured?.text ?? 'ikke endnu', `${certainty} af 5`];
      expect(cellsOf(name)).toEqual(content);
      expect(screen.getByRole('listitem', { name: [name, ...content].join(', ') })).toBeTruthy();
      expect(drawn).toEqual(expect.arrayContaining([name, `Ventet: ${content[0]}`, `Målt: ${content[1]}`, `Sikkerhed: ${content[2]}`]));
    }
  });
});

describe('a picture of phases and time', () => {
  const rows = [
    { key: '1', name: 'Behov', cells: [{ count: 4, href: '#behov-kort' }, { count: 0 }] },
    { key: '2', name: 'Dialog', cells: [{ count: 1, href: '#dialog-kort' }, { count: 6, href: '#dialog-lang' }] },
  ];
  const words = { ...frame, phase: 'Fase', cell: (phase: string, span: string, count: number) => `${phase}, ${span}: ${count} projekter` };
  const show = () => render(<PhaseTimePicture title="Flest i dialog" fileName="f" words={words} spans={['0–4 uger', '5+ uger']} rows={rows} />);

  it('every number that counts somebody is a link with words, in the drawing and in the table', () => {
    show();
    for (const link of screen.getAllByRole('link', { name: 'Dialog, 5+ uger: 6 projekter' })) expect(link.getAttribute('href')).toBe('#dialog-lang');
    expect(screen.getAllByRole('link', { name: 'Dialog, 5+ uger: 6 projekter' })).toHaveLength(2);
  });

  it('nobody is a number too, but leads nowhere', () => {
    show();
    expect(screen.getByRole('img', { name: 'Behov, 5+ uger: 0 projekter' }).textContent).toBe('0');
    expect(screen.queryByRole('link', { name: /: 0 projekter/ })).toBeNull();
  });

  it('has the same numbers in its table', () => {
    show();
    expect(cellsOf('Behov')).toEqual(['4', '0']);
    expect(cellsOf('Dialog')).toEqual(['1', '6']);
  });
});
