import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './start-api.ts';

type Fault = { kind: string; seq: number | null; column?: string; was?: string; to?: number; tenantId: string; eventId?: string; says: string };
type Report = { ok: boolean; decisions: number; events: number; faults: Fault[]; error?: string };

const PROGRAM = resolve(import.meta.dirname, '../../../tools/verify-audit.mjs');
const UNSET = { AUDIT_DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATABASE_URL: undefined };

/** Runs the program as an operator would, and reads its last line. */
function verify(env: NodeJS.ProcessEnv, options: string[] = []): Promise<{ code: number; lines: string[]; report: Report }> {
  return new Promise((done) => {
    execFile(process.execPath, [...options, PROGRAM], { env: { ...process.env, ...UNSET, ...env } }, (error, output) => {
      const lines = output.trimEnd().split('\n');
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, lines, report: JSON.parse(lines.at(-1) ?? '') });
    });
  });
}

let api: TestApi;
let tenantId: string;
let slug: string;
let last: number;
let lead: Awaited<ReturnType<TestApi['aMember']>>;
const admin = (sql: string) => api.database.admin(sql);
const asSuperuser = () => verify({ AUDIT_DATABASE_URL: api.database.adminUrl });
const at = (url: unknown) => Object.assign(new URL(String(url)), { pathname: new URL(api.database.url).pathname }).href;

beforeAll(async () => {
  api = await startApi();
  const neighbour = await api.aMember();
  await api.aProject(neighbour);
  lead = await api.aMember();
  ({ id: tenantId, slug } = lead.tenant);
  const colleague = await api.aMember(['employee'], lead.tenant);
  for (const title of ['Døgnrytmelys på plejecentre', 'Lydisolering "A" \\ skoler', 'Ø'.repeat(200)]) {
    const { id, version } = await api.aProject(lead, { title, team: [{ memberId: colleague.memberId, role: 'project_owner' }] });
    await api.as(lead).patch(`/projects/${id}`, { need: 'Et behov' }, { 'if-match': `"${version}"` });
  }
  last = Number((await admin(`SELECT seq FROM event_heads WHERE tenant_id = '${tenantId}'`))[0]?.['seq']);
  await admin(`CREATE SCHEMA kept; CREATE TABLE kept.events AS TABLE events; CREATE TABLE kept.event_heads AS TABLE event_heads;
    ALTER TABLE events DISABLE TRIGGER USER`);
}, 60_000);
afterEach(() => admin('DELETE FROM events; INSERT INTO events SELECT * FROM kept.events; DELETE FROM event_heads; INSERT INTO event_heads SELECT * FROM kept.event_heads'));
afterAll(() => api.close());

it('finds the chains whole after people have worked, whichever role it reads as', async () => {
  expect(last).toBeGreaterThanOrEqual(12);
  const asOwner = await verify({ DATABASE_OWNER_URL: at(process.env['TEST_OWNER_URL']) });
  const asRuntime = await verify({ DATABASE_URL: api.database.url });
  const [count] = await admin('SELECT count(*)::int AS events FROM events');
  for (const { code, report } of [await asSuperuser(), asOwner, asRuntime]) {
    expect({ code, report }).toEqual({ code: 0, report: { ok: true, decisions: 0, events: count?.['events'], faults: [] } });
  }
  expect(asOwner.lines).toContain(`Kommune ${slug} (${slug}): ${last} events, whole.`);
}, 20_000);

const own = (seq: number | string) => `WHERE tenant_id = '${tenantId}' AND seq = ${seq}`;
const swapped = (a: number, b: number) =>
  `UPDATE events SET seq = -1 ${own(a)}; UPDATE events SET seq = ${a} ${own(b)}; UPDATE events SET seq = ${b} ${own(-1)}`;
const insert = (seq: string, hash: string) =>
  `INSERT INTO events (id, tenant_id, name, payload, seq, hash) VALUES (uuidv7(), '${tenantId}', 'project.edited', '{}', ${seq}, ${hash})`;
const head = (set: string) => `UPDATE event_heads SET ${set} WHERE tenant_id = '${tenantId}'`;

type Case = [what: string, tamper: () => string, found: () => Partial<Fault>[]];
const changed = (seq: number, column: string) => ({ kind: 'changed_event', seq, column });
const CASES: Case[] = [
  ['a changed payload', () => `UPDATE events SET payload = '{"changed": 1}' ${own(3)}`, () => [changed(3, 'payload')]],
  ['a changed payload of the very last event', () => `UPDATE events SET payload = '{"changed": 1}' ${own(last)}`, () => [changed(last, 'payload')]],
  ['payloads changed everywhere', () => `UPDATE events SET payload = '{"changed": 1}' WHERE tenant_id = '${tenantId}'`,
    () => Array.from({ length: last }, (_, index) => changed(index + 1, 'payload'))],
  ['a changed name', () => `UPDATE events SET name = 'project.forgotten' ${own(3)}`, () => [changed(3, 'name')]],
  ['another actor', () => `UPDATE events SET actor_id = gen_random_uuid() ${own(3)}`, () => [{ ...changed(3, 'actor_id'), was: lead.identityId }]],
  ['no actor any more', () => `UPDATE events SET actor_id = NULL ${own(1)}`, () => [{ ...changed(1, 'actor_id'), was: lead.identityId }]],
  ['another time', () => `UPDATE events SET at = at - interval '1 year' ${own(3)}`, () => [changed(3, 'at')]],
  ['an impossible time', () => `UPDATE events SET at = 'infinity' ${own(3)}`, () => [changed(3, 'at')]],
  ['another project', () => `UPDATE events SET project_id = (SELECT project_id FROM events ${own(last)}) ${own(3)}`, () => [changed(3, 'project_id')]],
  ['a changed hash', () => `UPDATE events SET hash = sha256('x') ${own(3)}`, () => [changed(3, 'hash')]],
  ['a changed hash of the very last event', () => `UPDATE events SET hash = sha256('x') ${own(last)}`, () => [changed(last, 'hash')]],
  ['two events that changed places', () => swapped(3, 4),
    () => [{ ...changed(3, 'seq'), was: '4' }, { ...changed(4, 'seq'), was: '3' }, { kind: 'broken_link', seq: 5 }]],
  ['two distant events that changed places', () => swapped(3, 8),
    () => [{ ...changed(3, 'seq'), was: '8' }, { kind: 'broken_link', seq: 4 }, { ...changed(8, 'seq'), was: '3' }, { kind: 'broken_link', seq: 9 }]],
  ['a deleted event', () => `DELETE FROM events ${own(3)}`, () => [{ kind: 'gap', seq: 3, to: 3 }]],
  ['deleted events at the beginning', () => `DELETE FROM events WHERE tenant_id = '${tenantId}' AND seq < 4`, () => [{ kind: 'gap', seq: 1, to: 3 }]],
  ['an event put in past the chain', () => insert('NULL', 'NULL'), () => [{ kind: 'event_without_link', seq: null }]],
  ['an event put in below the first', () => insert('0', `sha256('x')`), () => [{ kind: 'number_used_twice', seq: 0 }]],
  ['an event put in after the last', () => insert(`${last + 1}`, `sha256('x')`),
    () => [{ kind: 'wrong_head', seq: last }, { kind: 'forged_event', seq: last + 1 }]],
  ['an event forged at the end with the head set to it', () => `${insert(`${last + 1}`, `sha256('x')`)}; ${head(`seq = ${last + 1}`)}`,
    () => [{ kind: 'wrong_head', seq: last + 1 }, { kind: 'forged_event', seq: last + 1 }]],
  ['a tail that was cut off', () => `DELETE FROM events WHERE tenant_id = '${tenantId}' AND seq > 9`, () => [{ kind: 'tail_missing', seq: 10, to: last }]],
  ['all events gone', () => `DELETE FROM events WHERE tenant_id = '${tenantId}'`, () => [{ kind: 'tail_missing', seq: 1, to: last }]],
  ['a head that was set back', () => head(`seq = 9, hash = (SELECT hash FROM events ${own(9)})`), () => [{ kind: 'wrong_head', seq: 9 }]],
  ['a head with another hash', () => head(`hash = sha256('x')`), () => [{ kind: 'wrong_head', seq: last }]],
  ['a head that was emptied, with all its events gone', () => `DELETE FROM events WHERE tenant_id = '${tenantId}'; ${head(`seq = 0, hash = ''`)}`,
    () => [{ kind: 'wrong_head', seq: 0 }]],
  ['a head that was taken away', () => `DELETE FROM event_heads WHERE tenant_id = '${tenantId}'`, () => [{ kind: 'wrong_head', seq: last }]],
];

it.each(CASES)('finds and names %s, and nothing else', async (_, tamper, found) => {
  await admin(tamper());
  const { code, lines, report } = await asSuperuser();
  expect(code).toBe(1);
  const bySeq = (a: Partial<Fault>, b: Partial<Fault>) => Number(a.seq) - Number(b.seq);
  expect(report.faults.toSorted(bySeq)).toEqual(found().map((fault) => expect.objectContaining({ ...fault, tenantId })));
  for (const { says } of report.faults) expect(lines).toContain(`  ${says}`);
}, 20_000);

it('finds events moved to an organisation that does not exist', async () => {
  // Erasures hang on events: whoever moves one must put the keys to sleep as well.
  await admin(`SET session_replication_role = replica; UPDATE events SET tenant_id = gen_random_uuid(), project_id = NULL ${own(last)}`);
  const { code, report } = await asSuperuser();
  expect([code, report.faults.map(({ kind }) => kind).toSorted()]).toEqual([1, ['gap', 'tail_missing', 'unknown_organisation', 'wrong_head']]);
}, 20_000);

it('counts what it does not name when somebody has been through everything', async () => {
  const numbers = `SELECT uuidv7(), '${tenantId}', 'project.edited', '{}', ${last} + n, sha256('x') FROM generate_series(1, 300) n`;
  await admin(`INSERT INTO events (id, tenant_id, name, payload, seq, hash) ${numbers}`);
  const { code, lines, report } = await asSuperuser();
  expect([code, report.faults.length]).toEqual([1, 50]);
  expect(lines).toContainEqual(expect.stringMatching(/… and \d+ more, not looked into\./));
}, 20_000);

it('needs no more memory for many events than for few', async () => {
  const events = `SELECT uuidv7(), '${tenantId}', 'project.edited', jsonb_build_object('fields', repeat('title ', 1000)) FROM generate_series(1, 10000)`;
  await admin(`SELECT set_config('app.tenant_id', '${tenantId}', false); ALTER TABLE events ENABLE ALWAYS TRIGGER chain;
    INSERT INTO events (id, tenant_id, name, payload) ${events}`);
  const { code, report } = await verify({ AUDIT_DATABASE_URL: api.database.adminUrl }, ['--max-old-space-size=24']);
  await admin('ALTER TABLE events DISABLE TRIGGER USER');
  expect({ code, ok: report.ok }).toEqual({ code: 0, ok: true });
  expect(report.events).toBeGreaterThan(10_000);
}, 60_000);

it('says why it could not check, and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const couldNot = async (env: NodeJS.ProcessEnv, sentence: RegExp) => {
    const { code, report } = await verify({ NYBRUD_DATA: folder, ...env });
    expect({ code, ok: report.ok, error: report.error }).toEqual({ code: 2, ok: false, error: expect.stringMatching(sentence) });
  };
  await couldNot({}, /Set AUDIT_DATABASE_URL .* or leave `npm start` running/);
  await couldNot({ AUDIT_DATABASE_URL: 'postgresql://app_owner:x@127.0.0.1:1/nybrud' }, /nybrud at 127\.0\.0\.1:1 does not let us in \(ECONNREFUSED\): start it/);
  await couldNot({ AUDIT_DATABASE_URL: api.database.relayUrl }, /may not read everything .*app_owner or app_backup/);
  await couldNot({ AUDIT_DATABASE_URL: at(process.env['TEST_ADMIN_URL']).replace(/[^/]+$/, 'postgres') }, /not a database of Nybrud.*db:deploy/);
  const { port, password } = new URL(api.database.adminUrl);
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres/postmaster.pid'), `1\nfolder\n0\n${port}\n`);
  writeFileSync(join(folder, 'postgres.password'), `not ${password}`);
  await couldNot({}, new RegExp(`nybrud at 127\\.0\\.0\\.1:${port} does not let us in`)); // the server that npm start has set going is found
  rmSync(folder, { recursive: true });
}, 20_000);
