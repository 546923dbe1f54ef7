import { expect, it } from '@jest/globals';
import { withSoftHyphens } from './soft-hyphens.ts';

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00AD', '-');

it('breaks a long word where two words are joined by an s', () => {
  expect(shown('Behovskortlægning')).toBe('Behovs-kortlægning');
  expect(shown('Idé og ledelsesforankring')).toBe('Idé og ledelses-forankring');
});

it('leaves short words as they are, and never leaves a few letters alone', () => {
  expect(shown('Udbud og kontrakt')).toBe('Udbud og kontrakt');
  for (const part of shown('Implementering').split('-')) expect(part.length).toBeGreaterThan(1);
  expect(shown('Implementering')).toMatch(/^.{4,}-?.*-.{4,}$/);
});

it('changes nothing that is read aloud or copied but the hyphens', () => {
  const text = 'Evaluering, gevinster og skalering';
  expect(withSoftHyphens(text).replaceAll('\u00AD', '')).toBe(text);
});
