import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Picture } from './picture.tsx';
import { SvgRoot } from './svg-root.tsx';

const words = {
  view: 'Vis som', picture: 'Billede', table: 'Tabel', savePng: 'Gem som PNG', saveSvg: 'Gem som SVG', saved: 'Gemt.', notSaved: 'Kunne ikke gemmes.',
};

const show = () =>
  render(
    <Picture
      title="Flest står i fase 3"
      note="Antal projekter."
      legend={[{ swatch: 'low', label: 'Lav: 1–6' }]}
      fileName="faser"
      words={words}
      twin={{ columns: [{ key: 'a', header: 'Fase', isRowHeader: true, cell: (row: string) => row }], rows: ['Behov'], rowKey: (row) => row }}
    >
      {({ width }) => (
        <SvgRoot title="Flest står i fase 3" width={width} height={100}>
          <rect className="bar" width="10" height="10" />
        </SvgRoot>
      )}
    </Picture>,
  );

/** The style sheet as a screen sees it; the simulated browser knows no layers. */
beforeEach(() => {
  const css = readFileSync('src/pictures/picture.module.css', 'utf8');
  const screenRules = /@media screen \{([\s\S]*?)\n {2}\}/.exec(css)?.[1] ?? '';
  document.head.innerHTML = `<style>${screenRules} .bar { fill: rgb(11, 85, 99); }</style>`;
});
afterEach(() => {
  document.head.innerHTML = '';
});

describe('a picture', () => {
  it('is a figure called by its finding', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Flest står i fase 3' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Flest står i fase 3' })).toBeTruthy();
  });

  it('is read once: the drawing or its table, never both', async () => {
    show();
    expect(screen.getByRole('group', { name: 'Flest står i fase 3' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Tabel' }));
    expect(screen.queryByRole('group', { name: 'Flest står i fase 3' })).toBeNull();
    expect(screen.getByRole('table', { name: 'Flest står i fase 3' })).toBeTruthy();
  });

  it('has its table in the page all the time, for paper', () => {
    const { container } = show();
    expect(container.querySelector('table')?.textContent).toContain('Behov');
  });

  it('changes between the two by keyboard', async () => {
    show();
    screen.getByRole('radio', { name: 'Billede' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Tabel' })).toHaveProperty('checked', true);
  });
});

describe('saving a picture', () => {
  const saved: { name: string; file: Blob }[] = [];

  beforeEach(() => {
    saved.length = 0;
    let latest = new Blob();
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) latest = file;
      return 'blob:nybrud';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function remember(this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: latest });
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('gives an SVG with its title, its notes and colours as values', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Gem som SVG' }));
    expect(await screen.findByText('Gemt.')).toBeTruthy();
    const [only] = saved;
    expect(only?.name).toBe('faser.svg');
    const markup = await read(only?.file);
    expect(markup).toContain('rgb(11, 85, 99)');
    for (const text of ['Flest står i fase 3', 'Antal projekter.', 'Lav: 1–6']) expect(markup).toContain(text);
    expect(markup).not.toMatch(/class=|style=|var\(/);
  });

  it('says so when the browser cannot draw the PNG', async () => {
    const broken = () => Object.assign(document.createElement('img'), { decode: () => Promise.reject(new Error('no')) });
    jest.spyOn(globalThis, 'Image').mockImplementation(broken);
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Gem som PNG' }));
    expect(await screen.findByText('Kunne ikke gemmes.')).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

const read = (file: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(`${String(reader.result)}`));
    reader.readAsText(file ?? new Blob());
  });
