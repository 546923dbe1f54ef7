import { describe, expect, it } from '@jest/globals';
import { text } from '../text.ts';
import { field } from './field.ts';

const words = { da: 'Nulpunkt', en: 'Baseline' };
const plain = { key: 'nulpunkt', label: words, help: words, gloss: 'baseline', type: 'number', required: true };

describe('a field', () => {
  it.each([
    ['is always required', true],
    ['is never required', false],
    ['depends on one answer', { field: 'interesser', equals: 'ja' }],
    ['depends on one of several answers to a field of the project', { field: 'projekt.udbudsform', equals: ['pcp', 'opi_udbudsfrit'] }],
  ])('may say that it %s', (_, required) => {
    expect(field.parse({ ...plain, required }).required).toEqual(required);
  });

  it.each([
    ['a kind of answer that code does not know', { type: 'hologram' }],
    ['a condition on a field elsewhere', { required: { field: 'idekort.udloeser', equals: 'ja' } }],
    ['a setting that nobody reads', { colour: 'red' }],
    ['a key with a capital letter', { key: 'Nulpunkt' }],
    ['no English', { label: { da: 'Nulpunkt' } }],
    ['a role that does not exist', { filledBy: ['mayor'] }],
  ])('is refused with %s', (_, wrong) => {
    expect(field.safeParse({ ...plain, ...wrong }).success).toBe(false);
  });
});

it('lets neither language be empty', () => {
  const accepted = [{ da: '', en: 'x' }, { da: 'x', en: '' }, words].map((one) => text.safeParse(one).success);
  expect(accepted).toEqual([false, false, true]);
});
