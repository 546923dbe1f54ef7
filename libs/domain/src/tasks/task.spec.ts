import { describe, expect, it } from '@jest/globals';
import type { RoleKey } from '../permissions/roles.ts';
import { permissionKeys, rights } from '../permissions/rights.ts';
import { changeTask, giveTask, type TaskNow, type TaskState, waitersOf } from './task.ts';

const now: TaskNow = { ownerId: 'aisha', madeById: 'jens', dueOn: '2026-12-01', status: 'open', note: '', origin: 'own' };
const change = (next: Partial<TaskState>, memberId: string, roles: RoleKey[] = [], task: Partial<TaskNow> = {}) => {
  const { origin: _, madeById: __, ...state } = { ...now, ...task };
  const said = changeTask({ ...now, ...task }, { ...state, ...next }, { memberId, roles });
  return said.ok ? 'ok' : said.refusal.code;
};

describe('a task', () => {
  it.each([
    ['aisha', [], 'ok'], ['jens', [], 'ok'], ['mette', ['project_lead'], 'ok'], ['lars', ['project_owner'], 'ok'], ['nadia', ['contributor'], 'task_not_yours'],
  ] as const)('is done or opened again by %s %j: %s', (who, roles, said) => {
    expect(change({ status: 'done', note: 'Sendt' }, who, [...roles])).toBe(said);
    expect(change({ status: 'open' }, who, [...roles], { status: 'done' })).toBe(said);
  });

  it.each([{ ownerId: 'jens' }, { dueOn: null }, { dueOn: '2027-01-01' }, { status: 'dropped' as const }])('is not changed to %j by who has it', (next) => {
    expect(change(next, 'aisha')).toBe('task_not_yours');
    expect(change(next, 'jens')).toBe('ok');
    expect(change(next, 'mette', ['project_lead'])).toBe('ok');
  });

  it('that was dropped is taken up again by who may drop it', () => {
    expect(change({ status: 'open' }, 'aisha', [], { status: 'dropped' })).toBe('task_not_yours');
    expect(change({ status: 'open' }, 'jens', [], { status: 'dropped' })).toBe('ok');
  });
});

describe('a condition', () => {
  const condition = { origin: 'condition' } as const;

  it('is not for the decider who set it to call met', () => {
    expect(change({ status: 'done' }, 'jens', [], condition)).toBe('task_not_yours');
    expect(change({ status: 'done' }, 'aisha', [], condition)).toBe('ok');
    expect(change({ status: 'done' }, 'mette', ['project_lead'], condition)).toBe('ok');
  });

  it('is met, never dropped', () => {
    expect(change({ status: 'dropped' }, 'mette', ['project_lead'], condition)).toBe('condition_stays');
    expect(change({ status: 'dropped' }, 'lars', ['project_owner'], condition)).toBe('condition_stays');
  });
});

it('is given to those who can open the project', () => {
  const given = rights.parse({ ...Object.fromEntries(permissionKeys.map((act) => [act, {}])), project_view: { reader: { level: 'read' }, assessor: { level: 'limited' } } });
  const give = (projectRoles: RoleKey[], visibility: string) => giveTask(given, 'aisha', { organisationRoles: ['employee'], projectRoles, visibility }).ok;
  expect([give(['assessor'], 'team'), give([], 'organisation'), give([], 'team')]).toEqual([true, true, false]);
});

it('is waited for by who gave it away, and by the gate that it holds back', () => {
  expect(waitersOf({ ownerId: 'aisha', madeById: 'aisha', force: null })).toBe(0);
  expect(waitersOf({ ownerId: 'aisha', madeById: 'jens', force: 'soft' })).toBe(1);
  expect(waitersOf({ ownerId: 'aisha', madeById: 'jens', force: 'hard' })).toBe(2);
});
