import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../../..');
/** The tools are plain JavaScript without types: they run before anything is installed. */
const tool = (name: string) => import(join(root, 'tools', name));

const { migrateDatabase, withClient } = await tool('database.mjs');
const { ensureOrganisations, inviteAdministrator } = await tool('organisations.mjs');
const { modeOf } = await tool('mode.mjs');
const { ownDatabase } = await tool('own-database.mjs');
const { portTrouble } = await tool('ports.mjs');
const { isInstalled } = await tool('dependencies.mjs');

const adminUrl = String(process.env['TEST_ADMIN_URL']);
const name = `test_${randomUUID().replaceAll('-', '')}`;
const at = (url: unknown) => Object.assign(new URL(String(url)), { pathname: `/${name}` }).href;
const ownerUrl = at(process.env['TEST_OWNER_URL']);
const ask = async (url: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> =>
  (await withClient(url, (client: { query: (sql: string, values?: unknown[]) => Promise<{ rows: [] }> }) => client.query(sql, values))).rows;

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
const migrations = join(folder, 'migrations');
function addMigration(migration: string, sql: string) {
  mkdirSync(join(migrations, migration), { recursive: true });
  writeFileSync(join(migrations, migration, 'migration.sql'), sql);
}
const LATER = '20990101000000_later';

beforeAll(async () => {
  cpSync(join(root, 'prisma/migrations'), migrations, { recursive: true });
  await ask(adminUrl, `CREATE DATABASE ${name} OWNER app_owner`);
});
afterEach(() => rmSync(join(migrations, LATER), { recursive: true, force: true }));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await ask(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
});

it('lets three instances migrate one empty database at once', async () => {
  const applied = await Promise.all([1, 2, 3].map(() => migrateDatabase(ownerUrl, migrations)));
  expect(applied.map((names: string[]) => names.length).sort((a, b) => a - b)).toEqual([0, 0, applied.flat().length]);
  expect(applied.flat().length).toBeGreaterThan(0);
}, 30_000);

it('names a migration that fails, keeps the data as it was, and succeeds once it is corrected', async () => {
  addMigration(LATER, 'CREATE TABLE half_way (id int);\nSELECT * FROM no_such_table;');
  await expect(migrateDatabase(ownerUrl, migrations)).rejects.toThrow(/Migration 20990101000000_later failed.*no_such_table.*start again/s);
  expect(await ask(ownerUrl, "SELECT to_regclass('half_way') AS found")).toEqual([{ found: null }]);

  addMigration(LATER, 'CREATE TABLE half_way (id int);');
  expect(await migrateDatabase(ownerUrl, migrations)).toEqual([LATER]);
}, 30_000);

it('tries a migration again whose program was killed half-way', async () => {
  addMigration(LATER, 'CREATE TABLE half_way (id int);');
  await ask(ownerUrl, 'DROP TABLE IF EXISTS half_way');
  await ask(ownerUrl, 'UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0 WHERE migration_name = $1 AND rolled_back_at IS NULL', [LATER]);
  expect(await migrateDatabase(ownerUrl, migrations)).toEqual([LATER]);
}, 30_000);

it('refuses a database that a newer version has migrated, and says what to do', async () => {
  await expect(migrateDatabase(ownerUrl, migrations)).rejects.toThrow(/newer version of Nybrud \(migration 20990101000000_later is unknown here\)\. Update the code, or restore/);
});

it('makes an organisation once, and brings its name and contact up to date', async () => {
  const before = { slug: 'lysby', name: 'Lysby', kind: 'municipality', contactEmail: 'a@lysby.example', contactPhone: '11 11 11 11' };
  const [first] = await ensureOrganisations(ownerUrl, [before]);
  const [second] = await ensureOrganisations(ownerUrl, [{ ...before, name: 'Lysby Kommune', contactPhone: '22 22 22 22' }]);
  expect(second).toBe(first);
  const rows = await ask(ownerUrl, "SELECT name, kind, contact_email, contact_phone FROM tenants WHERE slug = 'lysby'");
  expect(rows).toEqual([{ name: 'Lysby Kommune', kind: 'municipality', contact_email: 'a@lysby.example', contact_phone: '22 22 22 22' }]);
});

it('invites the first administrator with a link of which the database holds only the hash', async () => {
  const [tenantId] = await ensureOrganisations(ownerUrl, [{ slug: 'klarby', name: 'Klarby', kind: 'municipality', contactEmail: 'a@klarby.example', contactPhone: '1' }]);
  const { token } = await inviteAdministrator(ownerUrl, { tenantId, email: 'Bo@Klarby.example', name: 'Bo Ø' });
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const rows = await ask(
    at(adminUrl),
    `SELECT i.email, i.roles, i.invited_by_id, d.token_hash = sha256(convert_to($1, 'UTF8')) AS opens,
            d.expires_at = i.expires_at AND d.expires_at > now() + interval '6 days' AND d.expires_at < now() + interval '8 days' AS a_week
     FROM door_tokens d JOIN invitations i ON i.id = d.subject_id AND i.tenant_id = d.in_tenant_id WHERE i.tenant_id = $2`,
    [token, tenantId],
  );
  expect(rows).toEqual([{ email: 'bo@klarby.example', roles: ['org_admin'], invited_by_id: null, opens: true, a_week: true }]);
  expect(await ask(at(adminUrl), 'SELECT name, seq FROM events WHERE tenant_id = $1', [tenantId])).toEqual([{ name: 'member.invited', seq: '1' }]);
});

it.each([
  [{}, 'demo'],
  [{ DATABASE_URL: 'x', DATABASE_OWNER_URL: 'x', DATABASE_RELAY_URL: 'x' }, 'demo'],
  [{ DATABASE_URL: 'x', DATABASE_OWNER_URL: 'x', DATABASE_RELAY_URL: 'x', FILES_DIR: 'x', PASSWORD_PEPPER: 'x', SIGNING_KEY: 'x', PUBLIC_URL: 'https://a.example' }, 'production'],
])('takes %j for %s', (env, mode) => expect(modeOf(env)).toBe(mode));

it.each([
  [{ DATABASE_URL: 'x' }, /needs DATABASE_OWNER_URL, DATABASE_RELAY_URL/],
  [{ NYBRUD_PRODUCTION: '1' }, /Production also needs DATABASE_URL.*FILES_DIR.*PASSWORD_PEPPER.*PUBLIC_URL/],
  [{ NYBRUD_PRODUCTION: '1', NYBRUD_DEMO: '1' }, /does not go with production/],
])('does not start with %j', (env, sentence) => expect(() => modeOf(env)).toThrow(sentence));

it('names the port that is taken, and another', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  expect(await portTrouble(port, '127.0.0.1')).toContain(`Port ${port} is taken`);
  await new Promise((closed) => server.close(closed));
  expect(await portTrouble(port, '127.0.0.1')).toBeNull();
  expect(await portTrouble(Number('abc'), '127.0.0.1')).toContain('PORT must be a number');
});

it('says why a database of one’s own does not let us in', async () => {
  const trying = (runtime: string) => ownDatabase({ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtime, DATABASE_RELAY_URL: at(process.env['TEST_RELAY_URL']) });
  const runtimeUrl = at(process.env['TEST_RUNTIME_URL']);
  await expect(trying('postgresql://app_rt:x@127.0.0.1:1/nybrud')).rejects.toThrow(/127\.0\.0\.1:1 does not answer.*start it.*\(DATABASE_URL\)/);
  await expect(trying(Object.assign(new URL(runtimeUrl), { password: 'wrong' }).href)).rejects.toThrow(/does not let app_rt in/);
  await expect(trying(runtimeUrl.replace(name, 'nowhere'))).rejects.toThrow(/has no database "nowhere"/);
  await expect(trying(ownerUrl)).rejects.toThrow(/DATABASE_URL connects as app_owner, it must be app_rt/);
  await expect(trying(runtimeUrl)).resolves.toMatchObject({ runtimeUrl });
});

it('knows whether what is installed is enough for starting, and for testing', () => {
  const place = join(folder, 'checkout');
  const wanted = { '': {}, 'apps/api': {}, 'node_modules/a': { version: '1' }, 'node_modules/t': { version: '1', dev: true }, 'node_modules/o': { version: '1', optional: true } };
  mkdirSync(join(place, 'node_modules'), { recursive: true });
  writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  const withPackages = (packages: object) => {
    writeFileSync(join(place, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    return [isInstalled(place, { development: false }), isInstalled(place, { development: true })];
  };
  expect(isInstalled(place, { development: false })).toBe(false);
  expect(withPackages({ 'node_modules/a': { version: '1' } })).toEqual([true, false]);
  expect(withPackages({ 'node_modules/a': { version: '1' }, 'node_modules/t': { version: '1' } })).toEqual([true, true]);
  expect(withPackages({ 'node_modules/a': { version: '2' }, 'node_modules/t': { version: '1' } })).toEqual([false, false]);
});
