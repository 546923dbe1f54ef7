import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { usualDecisionRules } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let thomas: TestMember;
beforeAll(async () => {
  api = await startApi();
  thomas = await api.aMember(['org_admin'], undefined, 'Thomas Friis');
}, 30_000);
afterAll(() => api.close());

const own = { ...usualDecisionRules, amountLimitOere: 50_000_000, amountRules: [{ aboveOere: 100_000_000, role: 'steering_member' }], politicalDecisionIn: ['strategi'], dueWorkingDays: 10 };
const change = (who: TestMember, rules: object, version: number) => api.as(who).put('/decision-rules', rules, { 'if-match': `"${version}"` });
const kept = (who: TestMember) => api.database.admin('SELECT version, rules FROM decision_rules WHERE tenant_id = $1 ORDER BY version', [who.tenant.id]);
const told = (who: TestMember) => api.database.admin("SELECT payload FROM events WHERE tenant_id = $1 AND name = 'decision_rules.changed' ORDER BY seq", [who.tenant.id]);

it('are the usual ones until an administrator says otherwise', async () => {
  const reader = await api.aMember(['employee'], thomas.tenant);
  const { body } = await api.as(reader).get('/decision-rules');
  expect(body).toMatchObject({ version: 0, rules: usualDecisionRules, changedBy: null, can: { change: false } });
  expect(body.choices.phases).toMatchObject([{ key: 'strategi' }]);
  expect(body.choices.roles.map(({ key }: { key: string }) => key)).toContain('steering_member');
  expect(body.choices.roles.map(({ key }: { key: string }) => key)).not.toContain('reader');
});

it('keep every version, say who made the newest, and count in this organisation alone', async () => {
  const admin = await api.aMember(['org_admin'], undefined, 'Thomas Friis');
  const twin = await api.aMember(['org_admin']);
  expect((await change(admin, own, 0)).body).toMatchObject({ version: 1, rules: own, changedBy: 'Thomas Friis', can: { change: true } });
  expect((await change(admin, { ...own, undoMinutes: 0 }, 1)).body).toMatchObject({ version: 2, rules: { undoMinutes: 0 } });
  expect((await kept(admin)).map(({ version }) => version)).toEqual([1, 2]);
  expect((await told(admin)).map(({ payload }) => payload)).toEqual([{ version: 1 }, { version: 2 }]);
  expect((await api.as(twin).get('/decision-rules')).body).toMatchObject({ version: 0, rules: usualDecisionRules });
});

it('are not written over what somebody else has said meanwhile', async () => {
  const admin = await api.aMember(['org_admin']);
  await change(admin, own, 0);
  const stale = await change(admin, usualDecisionRules, 0);
  expect(stale).toMatchObject({ status: 412, body: { code: 'changed_since_read', details: { version: 1, current: { dueWorkingDays: 10 } } } });
  const both = await Promise.all([change(admin, { ...own, undoMinutes: 1 }, 1), change(admin, { ...own, undoMinutes: 2 }, 1)]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]));
  expect(await kept(admin)).toHaveLength(2);
});

it.each([
  [{ ...usualDecisionRules, amountRules: [{ aboveOere: 1, role: 'reader' }] }, 'role_not_assignable'],
  [{ ...usualDecisionRules, politicalDecisionIn: ['behov'] }, 'unknown_phase'],
  [{ ...usualDecisionRules, dueWorkingDays: 31 }, 'invalid_request'],
  [{ ...usualDecisionRules, undoMinutes: 1441 }, 'invalid_request'],
  [{ dueWorkingDays: 3 }, 'invalid_request'],
  [{ ...usualDecisionRules, dueWorkingDays: 10, expiryWorkingDays: 9 }, 'expires_before_due'],
])('refuse %j, and stay as they were', async (rules, code) => {
  expect((await change(thomas, rules, 0)).body.code).toBe(code);
  expect([await kept(thomas), await told(thomas)]).toEqual([[], []]);
});

it('ask which version was read', async () => {
  expect((await api.as(thomas).put('/decision-rules', own)).status).toBe(428);
});
