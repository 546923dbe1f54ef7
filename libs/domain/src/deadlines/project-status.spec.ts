import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './days.ts';
import { dueRange, projectStatus, type ProjectStatus } from './project-status.ts';

const today = '2026-11-24';
const statuses: ProjectStatus[] = ['overdue', 'due_soon', 'under_way', 'no_due_date'];

it.each([
  ['2026-11-23', 'overdue'],
  ['2026-11-24', 'due_soon'],
  ['2026-12-01', 'due_soon'],
  ['2026-12-02', 'under_way'],
  [null, 'no_due_date'],
] as const)('says of a phase due on %s: %s', (dueOn, status) => {
  expect(projectStatus(dueOn, today)).toBe(status);
});

it('finds by range exactly the projects that have the status', () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: -400, max: 400 })), fc.constantFrom(...statuses), (days, wanted) => {
      const dueOn = days === null ? null : addDays(today, days);
      const { from, before, none } = dueRange(wanted, today);
      const found = dueOn === null ? none === true : !none && (from === undefined || dueOn >= from) && (before === undefined || dueOn < before);
      expect(found).toBe(projectStatus(dueOn, today) === wanted);
    }),
  );
});
