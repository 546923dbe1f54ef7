import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatrixItem } from './matrix.ts';
import { cellAt, layMatrix, spotAt } from './matrix-layout.ts';

const spot = fc.record({ x: fc.integer({ min: 1, max: 5 }), y: fc.integer({ min: 1, max: 4 }) });
const item = fc.record({ before: spot, tag: fc.constantFrom(undefined, 'For', 'Skeptisk') });
const drawn = fc.record({ width: fc.integer({ min: 240, max: 1200 }), unit: fc.constantFrom(1, 1.5, 2), found: fc.array(item, { maxLength: 25 }) });

const lay = ({ width, unit, found }: { width: number; unit: number; found: Omit<MatrixItem, 'key' | 'mark' | 'name'>[] }) => {
  const items: MatrixItem[] = found.map((each, at) => ({ ...each, key: `${at}`, mark: `${at}`, name: `Risiko ${at}` }));
  const steps = ['Lille', 'Nogen', 'Stor', 'Større', 'Meget alvorlig'];
  return { items, layout: layMatrix({ width, unit }, { steps, rows: 4, items, spotOf: ({ before }) => before }) };
};

describe('the places in a matrix', () => {
  it('every bubble stands in the field of its own place, at any width and text size', () =>
    fc.assert(
      fc.property(drawn, (given) => {
        const { items, layout } = lay(given);
        for (const { key, before } of items) {
          const place = layout.places.get(key);
          expect(place && spotAt(layout, place)).toEqual(before);
        }
      }),
    ));

  it('no bubble lies over another', () =>
    fc.assert(
      fc.property(drawn, (given) => {
        const { layout } = lay(given);
        const places = [...layout.places.values()];
        for (const [at, one] of places.entries()) {
          for (const other of places.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(layout.radius * 2);
        }
      }),
    ));

  it('a point outside belongs to the nearest place', () => {
    const { layout } = lay({ width: 640, unit: 1, found: [] });
    expect(spotAt(layout, { x: -50, y: -50 })).toEqual({ x: 1, y: 4 });
    expect(spotAt(layout, { x: 5000, y: 5000 })).toEqual({ x: 5, y: 1 });
  });

  it('the fields lie side by side, the highest step on top', () => {
    const { layout } = lay({ width: 640, unit: 1, found: [] });
    expect(cellAt(layout, { x: 1, y: 4 }).y).toBeLessThan(cellAt(layout, { x: 1, y: 1 }).y);
    expect(cellAt(layout, { x: 2, y: 1 }).x).toBeCloseTo(cellAt(layout, { x: 1, y: 1 }).x + layout.cell);
  });
});
