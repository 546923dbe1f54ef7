import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi, type TestMember } from './index.ts';

type World = { memberId: string; identityId: string; projectId: string };
type Row = Record<string, unknown>;
type Read = { name: string; route: string; sql: string; values: (world: World) => string[]; shown: (answer: object) => unknown[]; read: (rows: Row[]) => unknown[] };
type Ask = (method: 'GET' | 'PUT', path: string, body?: object) => Promise<unknown>;
/** The tools are plain JavaScript without types. */
const bench = resolve(import.meta.dirname, '../../../tools/bench');
const { READS, pathOf }: { READS: Read[]; pathOf: (read: Read, world: World) => string } = await import(join(bench, 'cases.mjs'));
const { fill, SAVED, WORKSHEET }: { fill: (ask: Ask, path: string) => Promise<number>; SAVED: string[]; WORKSHEET: string } = await import(join(bench, 'worksheet.mjs'));

let api: TestApi;
let lead: TestMember;
let world: World;
let answered: number;
const ask: Ask = async (method, path, body) => {
  const { status, body: told } = await (method === 'GET' ? api.as(lead).get(path) : api.as(lead).put(path, body));
  if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(told)}`);
  return told;
};
beforeAll(async () => {
  api = await startApi();
  lead = await api.aMember();
  const colleague = await api.aMember(['employee', 'project_lead'], lead.tenant);
  await api.aProject(await api.aMember(), { title: 'Hos naboen' });
  for (const title of ['Aakær', 'Ærø', 'Bo']) await api.aProject(lead, { title, dueOn: '2027-01-01' });
  await api.aProject(colleague, { title: 'En kollegas' });
  await api.aProject(colleague, { title: 'Kun for holdet', visibility: 'team' });
  const { id: projectId } = await api.aProject(lead, { title: 'Åbnes', phase: 'marked', team: [{ memberId: colleague.memberId, role: 'project_owner' }] });
  world = { memberId: lead.memberId, identityId: lead.identityId, projectId };
  answered = await fill(ask, `/projects/${projectId}/worksheets/${WORKSHEET}`);
}, 60_000);
afterAll(() => api.close());

async function rowsOf({ sql, values }: Read): Promise<Row[]> {
  const client = new pg.Client({ connectionString: api.database.url });
  await client.connect();
  await client.query(`BEGIN READ ONLY; SELECT set_config('app.tenant_id', '${lead.tenant.id}', true)`);
  const { rows } = await client.query(sql, values(world)).finally(() => client.end());
  return rows;
}

it.each(READS)('measures $name beside a twin that reads the rows it shows, and no others', async (one) => {
  const { status, body } = await api.as(lead).get(pathOf(one, world));
  expect(status).toBe(200);
  expect(one.shown(body).length).toBeGreaterThan(3);
  expect(one.read(await rowsOf(one))).toEqual(one.shown(body));
});

it('fills in a worksheet of some 60 fields, all that can be answered in it', async () => {
  const { body: { template, answers } } = await api.as(lead).get(`/projects/${world.projectId}/worksheets/${WORKSHEET}`);
  const fields: { key: string; type: string; columns?: object[] }[] = template.sections.flatMap(({ fields: own }: { fields: object[] }) => own);
  const cells = fields.reduce((sum, { columns }) => sum + (columns?.length ?? 1), 0);
  expect(cells).toBeGreaterThanOrEqual(60);
  const empty = fields.filter(({ key, type }) => !['shared', 'computed'].includes(type) && !answers[key]);
  expect([answered, empty]).toEqual([fields.filter(({ type }) => !['shared', 'computed'].includes(type)).length, []]);
  for (const key of SAVED) expect(fields.find((field) => field.key === key)?.type).toBe('rich_text');
});
