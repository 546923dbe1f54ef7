import { expect, it } from '@jest/globals';
import { proposedRows, rowsToAdd } from './prefill.ts';

const needs = { kind: 'value', value: [
  { id: '1', behov: 'Rolig nat', prioritet: 'skal' }, { id: '2', behov: 'Pænt lys', prioritet: 'boer' }, { id: '3', prioritet: 'skal' },
] } as const;

it('proposes the rows that meet the condition, under the columns of the new place', () => {
  expect(proposedRows({ columns: { behov: 'krav' }, where: { prioritet: 'skal' } }, needs)).toEqual([{ krav: 'Rolig nat' }]);
  expect(proposedRows({ columns: { behov: 'krav' } }, undefined)).toEqual([]);
});

it('adds what is not there already, and leaves what is', () => {
  const present = [{ id: '9', krav: 'Rolig nat', dokument: 'Bilag 1' }];
  expect(rowsToAdd([{ krav: 'Rolig nat' }, { krav: 'Pænt lys' }], present)).toEqual([{ krav: 'Pænt lys' }]);
  expect(rowsToAdd([{ krav: 'Rolig nat' }], undefined)).toEqual([{ krav: 'Rolig nat' }]);
});
