import { expect, it } from '@jest/globals';
import { type DecisionRules, decisionRules, judgeDecisionRules, usualDecisionRules } from './decision-rules.ts';

const choices = { roles: ['project_owner', 'steering_member'] as const, phases: ['strategi'] };
const judge = (change: Partial<DecisionRules>) => judgeDecisionRules({ ...usualDecisionRules, ...change }, choices);

it('finds the usual rules well formed, and asks no more than the phase does', () => {
  expect(decisionRules.parse(usualDecisionRules)).toEqual(usualDecisionRules);
  expect(judge({}).ok).toBe(true);
});

it('lets an organisation ask the director above an amount, and politicians where the model leaves it open', () => {
  expect(judge({ amountRules: [{ aboveOere: 50_000_000, role: 'steering_member' }], politicalDecisionIn: ['strategi'] }).ok).toBe(true);
});

it.each([
  [{ amountRules: [{ aboveOere: 0, role: 'reader' as const }] }, 'role_not_assignable'],
  [{ politicalDecisionIn: ['behov'] }, 'unknown_phase'],
  [{ dueWorkingDays: 10, expiryWorkingDays: 9 }, 'expires_before_due'],
])('refuses %j', (change, code) => {
  expect(judge(change)).toMatchObject({ ok: false, refusal: { code } });
});

it('lets a request expire on the day it is due, not before', () => {
  expect(judge({ dueWorkingDays: 10, expiryWorkingDays: 10 }).ok).toBe(true);
});

it.each([
  { amountLimitOere: -1 }, { amountLimitOere: 0.5 }, { dueWorkingDays: 0 }, { dueWorkingDays: 31 }, { undoMinutes: 1441 }, { signingOrder: 'random' },
  { expiryWorkingDays: 0 }, { more: true },
])('knows no rule like %j', (wrong) => {
  expect(decisionRules.safeParse({ ...usualDecisionRules, ...wrong }).success).toBe(false);
});
