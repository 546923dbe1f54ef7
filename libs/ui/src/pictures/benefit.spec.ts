import { describe, expect, it } from '@jest/globals';
import { barsOf, type Benefit } from './benefit.ts';

const benefit = (key: string, expected: number, measured?: number): Benefit => ({
  key,
  name: key,
  expected: { value: expected, text: `${expected}` },
  measured: measured === undefined ? undefined : { value: measured, text: `${measured}` },
  certainty: 3,
});

describe('the bars of benefits', () => {
  it('show what was measured as a share of what was expected', () =>
    expect(barsOf([benefit('timer', 200, 150)]).get('timer')).toEqual({ expected: 1, measured: 0.75, isBroken: false }));

  it('make room for the one that became more than expected', () => {
    const bars = barsOf([benefit('timer', 100, 125), benefit('fald', 10, 5)]);
    expect(bars.get('timer')?.expected).toBeCloseTo(0.8);
    expect(bars.get('timer')?.measured).toBe(1);
    expect(bars.get('fald')?.measured).toBeCloseTo(0.4);
  });

  it('break off where a bar would make all others too short', () =>
    expect(barsOf([benefit('timer', 10, 500)]).get('timer')).toEqual({ expected: 0.5, measured: 1, isBroken: true }));

  it('count a fall as a benefit when a fall was expected', () => expect(barsOf([benefit('fald', -40, -20)]).get('fald')?.measured).toBe(0.5));

  it('draw nothing for what went the wrong way, is not measured, or had no expectation', () => {
    const bars = barsOf([benefit('a', 40, -20), benefit('b', 40), benefit('c', 0, 5)]);
    expect(['a', 'b', 'c'].map((key) => bars.get(key)?.measured)).toEqual([0, 0, 0]);
    expect(bars.get('c')?.expected).toBe(0);
  });
});
