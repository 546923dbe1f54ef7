import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import { addDays, dayOf } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import { WaiversService } from './waivers.service.ts';

let api: TestApi;
let mette: TestMember;
let thomas: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  thomas = await api.aMember(['org_admin'], mette.tenant, 'Thomas Friis');
  ({ id: projectId } = await api.aProject(mette, { visibility: 'team' }));
}, 30_000);
afterAll(() => api.close());

const today = dayOf(new Date());
const reason = 'Kun én er tilbage i afdelingen.';
const waive = (who: TestMember, change: object = {}) => api.as(who).post('/four-eyes-waivers', { projectId, reason, until: addDays(today, 7), ...change });
const rows = () => api.database.admin("SELECT w.id FROM four_eyes_waivers w UNION ALL SELECT e.id FROM events e WHERE e.name = 'four_eyes.waived'");
const inForce = (day: string, of = projectId) => api.app.get(TenantDatabase).read({ tenantId: mette.tenant.id }, () => api.app.get(WaiversService).inForce(of, day));

it.each([
  [{ reason: 'Travlt' }, 422, 'reason_missing'],
  [{ reason: '👀'.repeat(19) }, 422, 'reason_missing'],
  [{ until: addDays(today, -1) }, 422, 'waiver_not_allowed'],
  [{ until: addDays(today, 367) }, 422, 'waiver_not_allowed'],
  [{ projectId: randomUUID() }, 404, 'not_found'],
  [{ until: 'snart' }, 422, 'invalid_request'],
])('an exception from four eyes with %j is refused', async (wrong, status, code) => {
  expect(await waive(thomas, wrong)).toMatchObject({ status, body: { code } });
  expect(await rows()).toEqual([]);
});

it('is for an administrator to give, of this organisation', async () => {
  const stranger = await api.aMember(['org_admin']);
  expect([(await waive(mette)).status, (await waive(stranger)).status]).toEqual([403, 404]);
  expect(await rows()).toEqual([]);
});

it('is given for a project that the administrator cannot open, and read by those who can', async () => {
  const given = await waive(thomas);
  expect(given).toMatchObject({ status: 201, body: { projectId, reason, until: addDays(today, 7), isInForce: true, givenBy: 'Thomas Friis' } });
  expect((await api.as(thomas).get(`/projects/${projectId}/four-eyes-waivers`)).status).toBe(403);
  expect((await api.as(mette).get(`/projects/${projectId}/four-eyes-waivers`)).body).toEqual([given.body]);
  const [event] = (await api.as(mette).get(`/projects/${projectId}/activity`)).body.entries;
  expect(event).toMatchObject({ event: 'four_eyes.waived', actor: 'Thomas Friis' });
});

it('holds to the end of its last day, for that project alone; the one that lasts longest counts', async () => {
  const { id: other } = await api.aProject(mette);
  const longer = await waive(thomas, { until: addDays(today, 30) });
  await waive(thomas);
  expect(await inForce(today)).toMatchObject({ id: longer.body.id });
  expect(await inForce(addDays(today, 30))).toMatchObject({ id: longer.body.id });
  expect([await inForce(addDays(today, 31)), await inForce(today, other)]).toEqual([null, null]);
});
