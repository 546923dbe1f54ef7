import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, projectRoles, type RoleKey, roleKeys } from '@nybrud/domain';
import { openApi } from '@nybrud/server';
import { accessTable, type Ids, type Operation, type World } from './access-table.ts';
import { fileForm } from './file-forms.ts';
import type { TestMember } from './makers.ts';
import type { Answer, Method } from './sending.ts';
import { startApi, type TestApi } from './start-api.ts';

let api: TestApi;
let own: World;
let foreign: World;
beforeAll(async () => {
  api = await startApi();
  own = await aWorld('decided');
  foreign = await aWorld('decided');
}, 60_000);
afterAll(() => api.close());

const entries = Object.entries(accessTable);
const ofTenants = entries.filter(([operation]) => operation.includes('{tenant}'));
/** Also those of CO-PI and the operator, though no municipality can give them: what they reach there is asked as well. */
const everyRole = new Set<RoleKey>(roleKeys);
const random: Ids = { projectId: randomUUID(), teamRoleId: randomUUID(), memberId: randomUUID(), invitationId: randomUUID(), deputyshipId: randomUUID(), taskId: randomUUID(), fileId: randomUUID(), ownerId: randomUUID(), requestId: randomUUID(), decisionId: randomUUID() };

/** An organisation with a project that only its team sees, a second project, a colleague and an open invitation. */
async function aWorld(how: 'new' | 'decided'): Promise<World> {
  const lead = await api.aMember(['employee', 'project_lead']);
  const admin = await api.aMember(['org_admin'], lead.tenant);
  const [project, second] = [await api.aProject(lead, { visibility: 'team' }), await api.aProject(lead, { visibility: 'team' })];
  const memberId = (await api.aMember(['employee'], lead.tenant)).memberId;
  const today = dayOf(new Date());
  const deputyship = await api.as(lead).post('/deputyships', { deputyId: memberId, basis: 'Ferie', from: today, to: today });
  const aTask = async (projectId: string) => (await api.as(lead).post(`/projects/${projectId}/tasks`, { title: 'Spørg nattevagten', ownerId: lead.memberId })).body.id;
  const invited = await api.as(admin).post('/invitations', { email: `${randomUUID()}@test.example`, name: 'Åse', roles: ['employee'] });
  return {
    lead, projectId: project.id, version: project.version, invitationId: invited.body.invitation.id,
    teamRoleId: project.team[0]?.id ?? '', otherTeamRoleId: second.team[0]?.id ?? '', memberId,
    ...(how === 'decided' ? await aDecision(lead, project.id) : { requestId: '', decisionId: '' }),
    fileId: await aFile(lead, project.id), otherFileId: await aFile(lead, second.id),
    deputyshipId: deputyship.body.id, taskId: await aTask(project.id), otherTaskId: await aTask(second.id), ownerId: lead.memberId,
  };
}

async function aFile(lead: TestMember, projectId: string): Promise<string> {
  const { payload, headers } = fileForm('bilag.txt', 'Kære hold');
  return (await api.as(lead).post(`/projects/${projectId}/files`, payload, headers)).body.id;
}

/** A change of track that was decided, and another that is out for decision. */
async function aDecision(lead: TestMember, projectId: string): Promise<{ requestId: string; decisionId: string }> {
  const owner = await api.aMember(['employee', 'project_owner'], lead.tenant);
  await api.as(lead).post(`/projects/${projectId}/team`, { memberId: owner.memberId, role: 'project_owner' });
  const send = async (track: string) =>
    (await api.as(lead).post(`/projects/${projectId}/track-requests`, { approvers: [{ memberId: owner.memberId, role: 'project_owner' }], dueOn: '2027-01-31', track, reason: 'Lille indkøb' })).body.id;
  const first = await send('let');
  await api.prove(owner);
  const { body: paper } = await api.as(owner).get(`/projects/${projectId}/requests/${first}`);
  const signed = await api.as(owner).post(`/projects/${projectId}/requests/${first}/sign-offs`, { decision: { outcome: 'go' } }, { 'if-match': `"${paper.contentSha256}"` });
  return { decisionId: signed.body.decision.id, requestId: await send('fuldt') };
}

/** A member who has the role: in the organisation, or on the team of the project. */
async function withRole(role: RoleKey, world: World): Promise<TestMember> {
  if (!(projectRoles as readonly RoleKey[]).includes(role)) return api.aMember([role], world.lead.tenant);
  const member = await api.aMember(['employee', role], world.lead.tenant);
  const joined = await api.as(world.lead).post(`/projects/${world.projectId}/team`, { memberId: member.memberId, role });
  expect(joined.status).toBe(201);
  return member;
}

type Call = { caller: { cookie?: string; slug: string }; ids: Ids; world: World };

function call(name: string, { body, headers }: Operation, { caller, ids, world }: Call): Promise<Answer> {
  const [method, path] = name.split(' ') as [Method, string];
  const named: Record<string, string> = { ...ids, tenant: caller.slug };
  const url = path.replace(/\{(\w+)\}/g, (_, key: string) => named[key] ?? '');
  return api.send(method, url, { payload: body?.(ids), headers: headers?.(world), cookie: caller.cookie });
}

/** What an outsider could learn from: everything but the date and the request's own id. */
function visible({ status, raw, headers }: Answer) {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  return { status, raw, rest };
}

async function rowsOf(world: World): Promise<string> {
  const all = await api.database.admin(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    JOIN pg_attribute i ON i.attrelid = c.oid AND i.attname = 'id' WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
  const tables = all.map(({ name }) => String(name));
  const sums = await Promise.all(tables.map((table) =>
    api.database.admin(`SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY id), '')) AS sum FROM ${table} t WHERE tenant_id = $1`, [world.lead.tenant.id])));
  return JSON.stringify(sums);
}

const namesDecision = ({ ids = [] }: Operation) => ids.some((id) => id === 'requestId' || id === 'decisionId');

/** Keys of the content stand in the table as examples; in the document they are parameters. */
const asPattern = (name: string) =>
  name.replace('/forankring/', '/{phaseKey}/').replace(/\/(worksheets|field-notes)\/\w+/, '/$1/{worksheetKey}').replace(/\/registers\/\w+/, '/registers/{registerKey}').replace(/\/(konsekvens_intet|udloeser)/, '/{fieldKey}')
    .replace('/gates/g1', '/gates/{gateKey}').replace('/fields/summary', '/fields/{field}').replace('/phases/opstart/', '/phases/{phaseKey}/');

it('has a line for every operation of the API, and no other', () => {
  const { paths } = openApi(api.app);
  const documented = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).filter((key) => key !== 'parameters').map((method) => `${method.toUpperCase()} ${path}`));
  expect([...documented, 'GET /api/openapi.json'].sort()).toEqual(Object.keys(accessTable).map(asPattern).sort());
  const served = api.routes.filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api')).map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
  expect([...new Set(served)].sort()).toEqual([...documented, 'GET /api/openapi.json'].sort());
});

describe.each(ofTenants)('%s', (name, operation) => {
  it('answers who is signed out with 401, and who is not a member with 404', async () => {
    const before = await rowsOf(own);
    const { slug } = own.lead.tenant;
    expect((await call(name, operation, { caller: { slug }, ids: own, world: own })).status).toBe(401);
    const advisers = await api.aTenant('copi');
    const outsiders = [foreign.lead, await api.aMember(['org_admin'], foreign.lead.tenant), await api.aMember(['copi_adviser'], advisers), await api.aMember(['platform_admin'])];
    const unknown = visible(await call(name, operation, { caller: { slug: `t-${randomUUID()}`, cookie: foreign.lead.cookie }, ids: own, world: own }));
    expect(unknown.status).toBe(404);
    for (const { cookie } of outsiders) expect(visible(await call(name, operation, { caller: { slug, cookie }, ids: own, world: own }))).toEqual(unknown);
    expect(await rowsOf(own)).toBe(before);
  });

  it('answers another organisation’s id as one that does not exist', async () => {
    const before = await rowsOf(foreign);
    for (const id of operation.ids ?? []) {
      const admin = await api.aMember(['org_admin', 'portfolio_lead'], own.lead.tenant);
      const caller = { slug: own.lead.tenant.slug, cookie: ['projectId', 'teamRoleId', 'taskId', 'fileId', 'requestId', 'decisionId'].includes(id) ? own.lead.cookie : admin.cookie };
      const made = visible(await call(name, operation, { caller, ids: { ...own, [id]: random[id] }, world: own }));
      expect(made.status).toBe(404);
      expect(visible(await call(name, operation, { caller, ids: { ...own, [id]: foreign[id] }, world: own }))).toEqual(made);
      expect(visible(await call(name, operation, { caller, ids: { ...own, [id]: 'not-an-id' }, world: own })).status).toBe(id === 'projectId' ? 404 : 422);
      const elsewhere = { teamRoleId: own.otherTeamRoleId, taskId: own.otherTaskId, fileId: own.otherFileId }[String(id)];
      if (elsewhere) expect(visible(await call(name, operation, { caller, ids: { ...own, [id]: elsewhere }, world: own }))).toEqual(made);
    }
    expect(await rowsOf(foreign)).toBe(before);
  });

  it('lets in exactly the roles that its line names', async () => {
    const allowed: string[] = [];
    for (const role of everyRole) {
      const world = name.startsWith('GET ') ? own : await aWorld(namesDecision(operation) ? 'decided' : 'new'); // what is allowed changes it
      const member = await withRole(role, world);
      const { status } = await call(name, operation, { caller: { slug: world.lead.tenant.slug, cookie: member.cookie }, ids: world, world });
      expect([200, 201, 204, 403, operation.ruled]).toContain(status);
      if (status !== 403) allowed.push(role);
    }
    expect(new Set(allowed)).toEqual(new Set(operation.allowed === 'every member' ? everyRole : operation.allowed));
  }, 60_000);
});

describe.each(entries.filter(([, { allowed }]) => allowed === 'signed in'))('%s', (name, operation) => {
  it('is for who is signed in', async () => {
    expect((await call(name, operation, { caller: { slug: '' }, ids: random, world: own })).status).toBe(401);
    const member = await api.aMember();
    expect([200, 204, 401]).toContain((await call(name, operation, { caller: { slug: '', cookie: member.cookie }, ids: random, world: own })).status);
  });
});

describe.each(entries.filter(([, { allowed }]) => allowed === 'public'))('%s', (name, operation) => {
  it('answers without a log-in session, and never with a fault of ours', async () => {
    expect((await call(name, operation, { caller: { slug: '' }, ids: random, world: own })).status).toBeLessThan(500);
  });
});

it('answers a member of another organisation’s id in a body as one that does not exist', async () => {
  const add = (memberId: string) => api.as(own.lead).post(`/projects/${own.projectId}/team`, { memberId, role: 'reader' });
  const made = visible(await add(random.memberId));
  expect(made.status).toBe(409);
  expect(visible(await add(foreign.memberId))).toEqual(made);
});
