import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** What the file says a colour is under ordinary circumstances: its first mention. */
function colour(token: string): string {
  const value = new RegExp(`--${token}: (#[0-9A-F]{6});`, 'i').exec(css)?.[1];
  if (!value) throw new Error(`tokens.css has no colour called ${token}`);
  return value;
}

/** WCAG 2's contrast of two `#RRGGBB` colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const linear = (channel: number): number => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The figure as the design states it, cut (not rounded up) to its own number of decimals. */
const facts: [on: string, ground: string, stated: number, atLeast: number][] = [
  ['ink', 'ground', 17.4, 4.5],
  ['ink', 'ground-sunken', 16.0, 4.5],
  ['ink-muted', 'ground', 6.7, 4.5],
  ['ink-muted', 'ground-sunken', 6.1, 4.5],
  ['control-border', 'ground', 4.95, 3],
  ['control-border', 'ground-sunken', 4.54, 3],
  ['on-primary', 'primary', 8.4, 4.5],
  ['on-primary', 'primary-hover', 11.5, 4.5],
  ['link', 'ground', 8.3, 4.5],
  ['link', 'info-ground', 7.3, 4.5],
  ['success', 'ground', 4.95, 3],
  ['success', 'success-ground', 4.31, 3],
  ['ink', 'success-ground', 15.1, 4.5],
  ['ink', 'warning-ground', 15.2, 4.5],
  ['warning-icon', 'warning-ground', 5.2, 3],
  ['error', 'ground', 5.9, 4.5],
  ['error', 'error-ground', 4.8, 3],
  ['ink', 'error-ground', 14.1, 4.5],
  ['ink', 'info-ground', 15.2, 4.5],
  ['focus', 'ground', 9.6, 3],
  ['on-primary', 'error', 5.8, 4.5],
  ['on-primary', 'error-hover', 8.2, 4.5],
];

describe('contrast in tokens.css', () => {
  it.each(facts)('%s on %s is about %d, at least %d', (on, ground, stated, atLeast) => {
    const measured = contrast(colour(on), colour(ground));
    expect(measured).toBeGreaterThanOrEqual(atLeast);
    expect(Math.abs(measured - stated)).toBeLessThanOrEqual(0.1);
  });

  it.each([1, 2, 3, 4, 5, 6])('data colour %d can be read on white', (number) =>
    expect(contrast(colour(`data-${number}`), colour('ground'))).toBeGreaterThanOrEqual(4.8));

  it('separators are too weak to be a control’s border, which has a token of its own', () =>
    expect(contrast(colour('line'), colour('ground'))).toBeLessThan(3));

  it('the focus ring needs its white gap beside the primary colour', () => {
    expect(contrast(colour('focus'), colour('primary'))).toBeLessThan(3);
    expect(contrast(colour('ground'), colour('primary'))).toBeGreaterThanOrEqual(3);
    expect(css).toMatch(/--focus-width: 3px;[\s\S]*--focus-gap: 2px;/);
  });
});
