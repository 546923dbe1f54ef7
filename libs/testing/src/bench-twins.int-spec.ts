import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi, type TestMember } from './index.ts';

type World = { memberId: string; identityId: string; projectId: string };
type Row = Record<string, unknown>;
type Read = { name: string; path: (world: World) => string; sql: string; values: (world: World) => string[]; shown: (answer: object) => unknown[]; read: (rows: Row[]) => unknown[] };
/** The tools are plain JavaScript without types. */
const { READS }: { READS: Read[] } = await import(join(resolve(import.meta.dirname, '../../../tools/bench'), 'cases.mjs'));

let api: TestApi;
let lead: TestMember;
let world: World;
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
  const { status, body } = await api.as(lead).get(one.path(world));
  expect(status).toBe(200);
  expect(one.shown(body).length).toBeGreaterThan(3);
  expect(one.read(await rowsOf(one))).toEqual(one.shown(body));
});
