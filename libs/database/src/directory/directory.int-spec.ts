import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@nybrud/testing';
import pg from 'pg';
import { Directory } from './directory.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const start = async (settings: pg.PoolConfig) => {
  const pool = new pg.Pool({ max: 1, ...settings });
  try {
    const directory = new Directory(pool);
    await directory.onModuleInit();
    await directory.ping();
    return 'started';
  } finally {
    await pool.end();
  }
};

describe('Nybrud refuses to start', () => {
  it('as a superuser', async () => {
    await expect(start({ connectionString: database.adminUrl })).rejects.toThrow('must not connect as postgres');
  });

  it('as the owner of the tables', async () => {
    await expect(start({ connectionString: database.adminUrl, options: '-c role=app_owner' })).rejects.toThrow('must not connect as app_owner');
  });

  it.each([
    ['past row level security', 'CREATE ROLE %s BYPASSRLS'],
    ['as a member of the owner', 'CREATE ROLE %s IN ROLE app_owner NOINHERIT'],
    ['as the owner of any table', 'CREATE ROLE %s; CREATE SCHEMA %s AUTHORIZATION %s; SET ROLE %s; CREATE TABLE %s.mine (id int); RESET ROLE'],
  ])('%s', async (_, sql) => {
    const role = `wrong_${Math.random().toString(36).slice(2)}`;
    await database.admin(sql.replaceAll('%s', role));
    try {
      await expect(start({ connectionString: database.adminUrl, options: `-c role=${role}` })).rejects.toThrow(`must not connect as ${role}`);
    } finally {
      await database.admin(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    }
  });

  it('without tables, and says how they are made', async () => {
    const connectionString = Object.assign(new URL(database.url), { pathname: '/template1' }).href;
    await expect(start({ connectionString })).rejects.toThrow('run "npm run db:deploy"');
  });

  it('without a database, and names the address but never the password', async () => {
    const gone = start({ connectionString: 'postgresql://app_rt:hemmelig@127.0.0.1:1/nybrud' });
    await expect(gone).rejects.toThrow(/The database at 127\.0\.0\.1:1\/nybrud cannot be used: .*ECONNREFUSED/);
    await expect(gone).rejects.not.toThrow(/hemmelig/);
  });
});

it('starts as the role that owns nothing', async () => {
  expect(await start({ connectionString: database.url })).toBe('started');
});
