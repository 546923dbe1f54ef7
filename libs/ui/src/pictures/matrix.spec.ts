import { describe, expect, it } from '@jest/globals';
import { levelByScore, levelText } from './matrix.ts';

const limits = [
  { upTo: 6, word: 'Lav', tone: 'low' as const },
  { upTo: 12, word: 'Middel', tone: 'middle' as const },
  { upTo: 25, word: 'Høj', tone: 'high' as const },
];
const levelOf = levelByScore(limits);

describe('the level of a place', () => {
  it.each([
    [1, 1, 'Lav, 1'], [2, 3, 'Lav, 6'], [2, 4, 'Middel, 8'], [3, 4, 'Middel, 12'], [3, 5, 'Høj, 15'], [5, 5, 'Høj, 25'],
  ])('at %d and %d is %s', (x, y, text) => {
    const level = levelOf({ x, y });
    expect(level && levelText(level)).toBe(text);
  });

  it('follows the limits that the organisation has set', () =>
    expect(levelByScore([{ upTo: 3, word: 'Lav', tone: 'low' }, { upTo: 9, word: 'Høj', tone: 'high' }])({ x: 2, y: 2 })?.word).toBe('Høj'));

  it('is the highest one above the last limit', () => expect(levelByScore(limits)({ x: 6, y: 6 })?.word).toBe('Høj'));

  it('is none when there are no limits', () => expect(levelByScore([])({ x: 1, y: 1 })).toBeUndefined());
});
