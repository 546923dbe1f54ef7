import { expect, it } from '@jest/globals';
import { approverSlots, chooseApprovers, type OrganisationRules } from './approvers.ts';
import type { Phase } from '../process-model/phase.ts';

const text = { da: 'x', en: 'x' };
const rules: OrganisationRules = { amountLimitOere: 50_000_000, amountRules: [], politicalDecisionIn: [] };
const signers: Phase['signers'] = [
  { role: 'project_owner', label: text }, { role: 'finance_officer', label: text, when: 'over_amount_limit' },
    { role: null, label: text, when: 'org_rule' },
  { role: null, label: text, gates: ['g6b'] },
];
const slots = (amountOere: number | null, more: Partial<OrganisationRules> = {}, gateKey = 'g5') =>
  approverSlots({ phase: { key: 'strategi', signers }, gateKey, amountOere, rules: { ...rules, ...more } }).map(({ role, why }) =>
    `${role ?? 'named'} ${why}`);

it.each<[number | null, string[]]>([[null, ['project_owner phase']], [50_000_000, ['project_owner phase']],
  [50_000_001, ['project_owner phase', 'finance_officer amount_limit']]])('asks at %s øre', (oere, expected) => {
  expect(slots(oere)).toEqual(expected);
});

it('adds whom the organisation wants above an amount, each role once', () => {
  const amountRules = [{ aboveOere: 50_000_000, role: 'steering_member' as const }, { aboveOere: 10, role: 'project_owner' as const }];
  expect(slots(60_000_000, { amountRules })).toEqual(['project_owner phase', 'finance_officer amount_limit', 'steering_member amount_rule']);
  expect(slots(50_000_000, { amountRules })).toEqual(['project_owner phase']);
});

it('asks the political committee where the organisation wants it, and the holder of authority at 6b alone', () => {
  expect(slots(1, { politicalDecisionIn: ['strategi'] })).toEqual(['project_owner phase', 'named org_rule']);
  expect(slots(1, {}, 'g6b')).toEqual(['project_owner phase', 'named phase']);
});

const owner = { memberId: 'owner', role: 'project_owner' as const };
const other = { memberId: 'other', role: 'finance_officer' as const };
const choose = (approvers: { memberId: string; role: 'project_owner' | 'finance_officer' | null }[], senderId = 'lead', overLimit = false) =>
  chooseApprovers({ approvers, senderId, overLimit });

it('asks each person once, in the place that comes first', () => {
  expect(choose([owner, { ...owner, role: 'finance_officer' }, other])).toEqual({ ok: true, value: [owner, other] });
});

it.each<[string, ReturnType<typeof choose>, string]>([
  ['nobody', choose([]), 'too_few_deciders'], ['no project owner', choose([other]), 'too_few_deciders'],
  ['one above the limit', choose([owner], 'lead', true), 'too_few_deciders'],
  ['one person twice above the limit', choose([owner, { ...owner, role: 'finance_officer' }], 'lead', true), 'too_few_deciders'],
  ['the sender alone', choose([owner], 'owner'), 'four_eyes'],
])('refuses %s', (_, result, code) => {
  expect(result).toMatchObject({ ok: false, refusal: { code } });
});

it('lets the sender sign beside somebody else, and two above the limit', () => {
  expect(choose([owner, other], 'owner').ok).toBe(true);
  expect(choose([owner, other], 'lead', true).ok).toBe(true);
});
