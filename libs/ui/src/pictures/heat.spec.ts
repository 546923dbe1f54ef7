import { describe, expect, it } from '@jest/globals';
import { heatOf, layHeat } from './heat.ts';

describe('the shade of a number', () => {
  it.each([[0, 6, 0], [1, 6, 1], [2, 6, 1], [3, 6, 2], [4, 6, 2], [5, 6, 3], [6, 6, 3], [0, 0, 0], [1, 1, 3]])(
    '%d of at most %d is shade %d',
    (count, most, shade) => expect(heatOf(count, most)).toBe(shade),
  );
});

describe('the fields of phases and time', () => {
  it('fill the width exactly', () => {
    const { left, width } = layHeat({ width: 358, unit: 1 }, { names: ['1. Idé'], columns: 4 });
    expect(left(4)).toBeCloseTo(width);
  });

  it('are large enough to press on a phone, also beside a long name', () => {
    const { cell, rowHeight } = layHeat({ width: 288, unit: 1 }, { names: ['1. Idé og ledelsesforankring'], columns: 4 });
    expect(Math.min(cell, rowHeight)).toBeGreaterThanOrEqual(24);
    expect(rowHeight).toBeGreaterThan(32);
  });
});
