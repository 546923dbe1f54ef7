import { expect, it } from '@jest/globals';
import type { WorksheetState } from '../gates/gate-facts.ts';
import { commonStatus, worksheetStatus, type WorksheetStatus } from './worksheet-status.ts';

it.each<[WorksheetState, number, number, WorksheetStatus]>([
  ['kladde', 0, 4, 'not_begun'],
  ['kladde', 1, 3, 'under_way'],
  ['kladde', 4, 0, 'under_way'],
  ['klar_til_droeftelse', 3, 1, 'lacks_answers'],
  ['klar_til_droeftelse', 4, 0, 'ready'],
  ['droeftet', 0, 4, 'lacks_answers'],
  ['indsendt_til_underskrift', 4, 0, 'sent'],
  ['underskrevet', 4, 0, 'approved'],
  ['returneret', 4, 0, 'returned'],
])('calls a worksheet that is %s, with %i answers and %i missing, %s', (state, answered, missing, status) => {
  expect(worksheetStatus({ state, answered, missing })).toBe(status);
});

it('calls several what they all are, else under way', () => {
  expect([commonStatus([]), commonStatus(['approved', 'approved']), commonStatus(['approved', 'not_begun'])]).toEqual(['not_begun', 'approved', 'under_way']);
});
