import { expect, it } from '@jest/globals';
import { isWithinLimits } from './body-limits.ts';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

it.each([
  [null, true],
  [{ title: 'Ærø', tags: ['a', { b: 1 }] }, true],
  [nested(60), true],
  [nested(65), false],
  [Array.from({ length: 19_000 }, () => 1), true],
  [Array.from({ length: 20_001 }, () => 1), false],
])('judges a body by depth and number of values', (body, expected) => {
  expect(isWithinLimits(body)).toBe(expected);
});
