import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import pg from 'pg';
import { TenantPool } from '../tenant-pool.ts';
import { Arrivals } from './arrivals.ts';
import { AttemptCounters } from './attempt-counters.ts';
import { Credentials } from './credentials.ts';
import { DoorTokens } from './door-tokens.ts';
import { Identities } from './identities.ts';
import { Sessions } from './sessions.ts';
import { StepUps } from './step-ups.ts';
import { Tenants } from './tenants.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: pg.Pool;
let doorway: TenantPool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 5 }); // as app_rt: the rights are under test as well
  doorway = new TenantPool({ connectionString: database.url, max: 2 });
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), doorway.end()]);
  await database.drop();
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const token = () => randomBytes(32);
const aPerson = () => new Identities(pool).add({ email: `${randomBytes(6).toString('hex')}@eksempel.dk`, name: 'Kim' });

describe('an organisation', () => {
  it('is found by its slug, and with others by name in Danish order', async () => {
    const tenants = new Tenants(pool);
    const [aarhus, odense] = [await database.aTenant(), await database.aTenant()];
    await database.admin("UPDATE tenants SET name = 'Aarhus', slug = 'aarhus' WHERE id = $1", [aarhus.tenantId]);
    await database.admin("UPDATE tenants SET name = 'Odense' WHERE id = $1", [odense.tenantId]);
    expect(await tenants.bySlug('aarhus')).toEqual({
      id: aarhus.tenantId, slug: 'aarhus', name: 'Aarhus', kind: 'municipality', contactEmail: 'by@eksempel.dk', contactPhone: '',
    });
    expect(await tenants.bySlug('findes-ikke')).toBeUndefined();
    expect((await tenants.byIds([aarhus.tenantId, odense.tenantId])).map(({ name }) => name)).toEqual(['Odense', 'Aarhus']);
    expect(await tenants.byIds([])).toEqual([]);
  });
});

describe('a person', () => {
  it('is one person, whichever way the address is written and however often they are added', async () => {
    const identities = new Identities(pool);
    const written = ['Mette@Eksempel.dk', 'mette@eksempel.dk', 'METTE@EKSEMPEL.DK'];
    const added = await Promise.all(written.map((email) => identities.add({ email, name: email })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    const again = await identities.add({ email: 'mette@eksempel.dk', name: 'Somebody else', language: 'en' });
    expect(again).toEqual({ ...added[0], name: again.name, language: 'da' });
    expect(again.name).not.toBe('Somebody else');
    expect(await identities.byEmail('Mette@eksempel.dk')).toEqual(again);
  });

  it('changes name and language', async () => {
    const identities = new Identities(pool);
    const { id, email } = await aPerson();
    await identities.rename(id, 'Kim Ny');
    await identities.setLanguage(id, 'en');
    expect(await identities.byId(id)).toEqual({ id, email, name: 'Kim Ny', language: 'en' });
  });

  it('has one password, the newest', async () => {
    const credentials = new Credentials(pool);
    const { id } = await aPerson();
    expect(await credentials.passwordHash(id)).toBeUndefined();
    await credentials.setPassword(id, 'first');
    await credentials.setPassword(id, 'second');
    expect(await credentials.passwordHash(id)).toBe('second');
  });
});

describe('a session', () => {
  const find = (tokenHash: Uint8Array) => new Arrivals(doorway).find({ tokenHash });
  const one = async (sql: string, id: string) => Object.values((await database.admin(sql, [id]))[0] ?? {})[0];
  const live = (identityId: string) => one('SELECT count(*)::int FROM sessions WHERE identity_id = $1 AND ended_at IS NULL', identityId);
  const age = (id: string, columns: string) => database.admin(`UPDATE sessions SET ${columns} WHERE id = $1`, [id]);

  it('is found by its token with the person it belongs to', async () => {
    const sessions = new Sessions(pool);
    const [person, hash] = [await aPerson(), token()];
    const { id } = await sessions.start(person.id, hash, inHours(12));
    const { id: identityId, name, email } = person;
    const times = { startedAt: expect.any(Date), lastSeenAt: expect.any(Date) };
    expect(await find(hash)).toEqual({ session: { id, identityId, name, email, language: 'da', ...times }, tenant: null, member: null });
    expect(await find(token())).toBeUndefined();
  });

  it.each([
    ['it was ended', 'ended_at = now()'],
    ['its last hour has come', 'expires_at = now()'],
    ['nobody used it for half an hour', "last_seen_at = now() - interval '30 minutes'"],
  ])('is over when %s', async (_, columns) => {
    const hash = token();
    const { id } = await new Sessions(pool).start((await aPerson()).id, hash, inHours(12));
    expect(await find(hash)).toBeDefined();
    await age(id, columns);
    expect(await find(hash)).toBeUndefined();
  });

  it('is noted as used at most once a minute, and stays over once it is over', async () => {
    const sessions = new Sessions(pool);
    const hash = token();
    const { id } = await sessions.start((await aPerson()).id, hash, inHours(12));
    const seen = () => one("SELECT now() - last_seen_at < interval '5 seconds' FROM sessions WHERE id = $1", id);
    await age(id, "last_seen_at = now() - interval '50 seconds'");
    await sessions.touch(id);
    expect(await seen()).toBe(false);
    await age(id, "last_seen_at = now() - interval '29 minutes'");
    await sessions.touch(id);
    expect(await seen()).toBe(true);
    await sessions.end(id);
    await sessions.touch(id);
    expect(await find(hash)).toBeUndefined();
  });

  it('ends everywhere, or everywhere else', async () => {
    const sessions = new Sessions(pool);
    const [{ id: identityId }, stranger] = [await aPerson(), await aPerson()];
    const { id: kept } = await sessions.start(identityId, token(), inHours(12));
    await sessions.start(identityId, token(), inHours(12));
    await sessions.start(stranger.id, token(), inHours(12));
    await sessions.endAll(identityId, kept);
    expect(await live(identityId)).toBe(1);
    await sessions.endAll(identityId);
    expect(await live(identityId)).toBe(0);
    expect(await live(stranger.id)).toBe(1);
  });

  it('is one of ten at most, also when fifteen start at once: the oldest ends', async () => {
    const sessions = new Sessions(pool);
    const { id: identityId } = await aPerson();
    const first = token();
    const { id } = await sessions.start(identityId, first, inHours(12));
    await age(id, "started_at = now() - interval '1 hour'");
    await Promise.all(Array.from({ length: 15 }, () => sessions.start(identityId, token(), inHours(12))));
    expect(await live(identityId)).toBe(10);
    expect(await find(first)).toBeUndefined();
  });

  it('is forgotten a week after it was over', async () => {
    const sessions = new Sessions(pool);
    const { id: identityId } = await aPerson();
    const { id: ended } = await sessions.start(identityId, token(), inHours(12));
    const { id: recent } = await sessions.start(identityId, token(), inHours(12));
    for (const id of [ended, recent]) await new StepUps(pool).record(id, identityId, 'demo');
    await age(ended, "ended_at = now() - interval '8 days'");
    await age(recent, "ended_at = now() - interval '6 days'");
    await sessions.forgetOld();
    expect(await database.admin('SELECT id FROM sessions WHERE identity_id = $1', [identityId])).toEqual([{ id: recent }]);
    expect(await database.admin('SELECT session_id AS id FROM step_ups WHERE identity_id = $1', [identityId])).toEqual([{ id: recent }]);
  });
});

describe('a door', () => {
  const aDoor = async (doors: DoorTokens, subjectId: string, expiresAt = inHours(1)) => {
    const tokenHash = token();
    await doors.issue({ purpose: 'invitation', tokenHash, inTenantId: null, subjectId, expiresAt });
    return tokenHash;
  };

  it('may be looked at often and gone through once, also when ten try at the same time', async () => {
    const doors = new DoorTokens(pool);
    const { id: subjectId } = await aPerson();
    const hash = await aDoor(doors, subjectId);
    const row = { id: expect.any(String), purpose: 'invitation', inTenantId: null, subjectId, expiresAt: expect.any(Date) };
    expect([await doors.peek(hash, 'invitation'), await doors.peek(hash, 'invitation')]).toEqual([row, row]);
    const used = await Promise.all(Array.from({ length: 10 }, () => doors.use(hash, 'invitation')));
    expect(used.filter(Boolean)).toEqual([row]);
    expect(await doors.peek(hash, 'invitation')).toBeUndefined();
  });

  it('leads to one thing, for a time, and closes when a newer one is opened', async () => {
    const doors = new DoorTokens(pool);
    const { id: subjectId } = await aPerson();
    const earlier = await aDoor(doors, subjectId);
    const late = await aDoor(doors, (await aPerson()).id, new Date(Date.now() - 1000));
    const newer = await aDoor(doors, subjectId);
    expect(await doors.use(earlier, 'invitation')).toBeUndefined();
    expect(await doors.use(late, 'invitation')).toBeUndefined();
    expect(await doors.use(newer, 'password_reset')).toBeUndefined();
    expect(await doors.peek(newer, 'invitation')).toBeDefined();
    await doors.close('invitation', subjectId);
    expect(await doors.use(newer, 'invitation')).toBeUndefined();
  });

  it('is forgotten a week after it was closed', async () => {
    const doors = new DoorTokens(pool);
    const { id: subjectId } = await aPerson();
    await aDoor(doors, subjectId, inHours(-8 * 24));
    await aDoor(doors, subjectId);
    await database.admin("UPDATE door_tokens SET used_at = NULL WHERE subject_id = $1", [subjectId]);
    await doors.forgetOld();
    expect(await database.admin('SELECT id FROM door_tokens WHERE subject_id = $1', [subjectId])).toHaveLength(1);
  });
});

describe('attempts', () => {
  it('are counted for each account by itself, and refused with the time to wait', async () => {
    const limiter = new AttemptCounters(pool).limiter({ keyPrefix: 'account', points: 3, durationSeconds: 60 });
    const tries = await Promise.all(Array.from({ length: 5 }, () => limiter.consume('mette@eksempel.dk')));
    expect(tries.filter((wait) => wait === 0)).toHaveLength(3);
    for (const wait of tries.filter((one) => one > 0)) expect(wait).toBeLessThanOrEqual(60);
    expect(await limiter.consume('bo@eksempel.dk')).toBe(0);
  });

  it('that turn out well are given back, and who tried is not kept in the clear', async () => {
    const limiter = new AttemptCounters(pool).limiter({ keyPrefix: 'reward', points: 1, durationSeconds: 60 });
    for (let round = 0; round < 3; round++) {
      expect(await limiter.consume('kim@eksempel.dk')).toBe(0);
      await limiter.reward('kim@eksempel.dk');
    }
    const keys = await database.admin('SELECT key FROM attempt_counters');
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(keys)).not.toContain('eksempel.dk');
  });

  it('are not let through when they cannot be counted', async () => {
    const broken = new pg.Pool({ connectionString: 'postgresql://app_rt:x@127.0.0.1:1/nybrud' });
    const limiter = new AttemptCounters(broken).limiter({ keyPrefix: 'account', points: 3, durationSeconds: 60 });
    await expect(limiter.consume('mette@eksempel.dk')).rejects.toThrow();
    await broken.end();
  });
});
