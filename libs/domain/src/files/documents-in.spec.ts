import { expect, it } from '@jest/globals';
import { documentsIn } from './documents-in.ts';

const [one, two] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

it('finds the documents of an answer, in the field itself and in every row', () => {
  expect(documentsIn({ kind: 'value', value: { documentId: one } })).toEqual([one]);
  const rows = [{ id: two, navn: 'Regneark', bilag: { documentId: one } }, { id: one, bilag: { documentId: two } }, { id: two, navn: 'Uden' }, { id: one, bilag: { documentId: one } }];
  expect(documentsIn({ kind: 'value', value: rows })).toEqual([one, two]);
});

it('finds none where there is none', () => {
  for (const answer of [null, { kind: 'none' as const }, { kind: 'value' as const, value: 'documentId' }, { kind: 'value' as const, value: { memberId: one } }]) expect(documentsIn(answer)).toEqual([]);
});
