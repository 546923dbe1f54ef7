import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/days.ts';
import { nextTasks, type OpenTask, urgencyOf } from './next-tasks.ts';
import { type Wait, waitingOnOthers } from './waiting-on-others.ts';

const today = '2026-11-24';
const task = (id: string, more: Partial<OpenTask> = {}): OpenTask =>
  ({ id, projectId: 'p', ownerId: 'me', dueOn: null, createdOn: '2026-11-01', blocks: 0, ...more });
const order = (...tasks: OpenTask[]) => nextTasks(tasks, 'me', today).map(({ id }) => id);

it('shows my own tasks only, across projects', () => {
  expect(order(task('a', { projectId: 'p2' }), task('b', { ownerId: 'you' }))).toEqual(['a']);
});

it('puts late before today, today before next week, and no date last', () => {
  expect(order(task('none'), task('week', { dueOn: '2026-12-01' }), task('today', { dueOn: today }), task('late', { dueOn: '2026-11-20' }))).toEqual([
    'late', 'today', 'week', 'none',
  ]);
});

it('puts what others wait for before what is due a little sooner', () => {
  expect(order(task('alone', { dueOn: '2026-11-26' }), task('waited', { dueOn: '2026-11-27', blocks: 3 }))).toEqual(['waited', 'alone']);
});

it('breaks a tie by age, then by id', () => {
  expect(order(task('c'), task('b'), task('a', { createdOn: '2026-11-02' }))).toEqual(['b', 'c', 'a']);
});

const offset = fc.integer({ min: -60, max: 120 });
const blocks = fc.integer({ min: 0, max: 20 });

it('never grows less urgent by a nearer date or by one more who waits', () => {
  fc.assert(fc.property(offset, offset, blocks, blocks, (one, other, few, more) => {
    const [near, far] = [addDays(today, Math.min(one, other)), addDays(today, Math.max(one, other))];
    const [less, most] = [Math.min(few, more), Math.max(few, more)];
    expect(urgencyOf({ dueOn: near, blocks: less }, today)).toBeGreaterThanOrEqual(urgencyOf({ dueOn: far, blocks: less }, today));
    expect(urgencyOf({ dueOn: near, blocks: most }, today)).toBeGreaterThanOrEqual(urgencyOf({ dueOn: near, blocks: less }, today));
  }));
});

it('gives one order, however the tasks were given', () => {
  const tasks = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), days: fc.option(offset), blocks }),
    { selector: ({ id }) => id });
  fc.assert(fc.property(tasks, (drafts) => {
    const all = drafts.map(({ id, days, blocks: waiting }) => task(id, { dueOn: days === null ? null : addDays(today, days), blocks: waiting }));
    expect(order(...all.toReversed())).toEqual(order(...all));
  }));
});

const wait = (id: string, more: Partial<Wait> = {}): Wait =>
  ({ id, projectId: 'p', askedById: 'me', holderId: 'lars', since: '2026-11-20', remindedOn: null, ...more });

it('lists what I wait for, longest first, without what I have myself', () => {
  const waits = [wait('new', { since: '2026-11-23' }), wait('old', { since: '2026-11-02' }), wait('mine', { holderId: 'me' }),
    wait('yours', { askedById: 'you' })];
  expect(waitingOnOthers(waits, 'me', today).map(({ id, waitedDays }) => [id, waitedDays])).toEqual([['old', 16], ['new', 1]]);
});

it.each([
  [{ since: today }, false], [{ since: '2026-11-23' }, true], [{ remindedOn: '2026-11-19' }, true], [{ remindedOn: '2026-11-20' }, false],
])('offers to remind every third working day: %j', (more, may) => {
  expect(waitingOnOthers([wait('w', more)], 'me', today)[0]?.mayRemind).toBe(may);
});
