// What tests need: a PostgreSQL of their own with a migrated database to clone, and Redis where there is one.
import { resolve } from 'node:path';
import { DATA, NX } from './place.mjs';

/** Starts them, and resolves with the environment that leads tests to them. */
export async function openServices(processes) {
  const { prepareDatabase, SCHEMA, withClient } = await import('./database.mjs');
  const { startPostgres, TEST_FLAGS } = await import('./postgres.mjs');
  const { diffDatabase } = await import('./schema-engine.mjs');
  const { startRedis } = await import('./redis.mjs');
  const postgres = await processes.keep(startPostgres({ dataDir: resolve(DATA, 'postgres-test'), flags: TEST_FLAGS }));
  // Each test file clones this database (see libs/testing); leftovers of a killed run go first.
  await withClient(postgres.url(), async (admin) => {
    const { rows } = await admin.query("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'");
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${admin.escapeIdentifier(datname)} WITH (FORCE)`);
  });
  const { ownerUrl, runtimeUrl, relayUrl } = await prepareDatabase(postgres, 'test_template');
  const missing = await diffDatabase(ownerUrl, SCHEMA);
  if (missing) throw new Error(`schema.prisma and the migrations differ; run "npm run db:migration NAME".\n${missing}`);

  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, DATABASE_RELAY_URL: _relay, NYBRUD_DEMO: _demo, ...inherited } = process.env;
  const env = { ...inherited, ...NX.env, TEST_ADMIN_URL: postgres.url(), TEST_OWNER_URL: ownerUrl, TEST_RUNTIME_URL: runtimeUrl, TEST_RELAY_URL: relayUrl };
  if (!env.REDIS_URL && env.QUEUE_BACKEND !== 'postgres') {
    const redis = await processes.keep(startRedis({ dir: resolve(DATA, 'redis-test') }));
    if (redis) env.REDIS_URL = redis.url;
  }
  if (env.QUEUE_BACKEND === 'postgres') delete env.REDIS_URL;
  env.QUEUE_BACKEND = env.REDIS_URL ? 'redis' : 'postgres'; // an input of the cached test results
  console.log(`Tests run with jobs on ${env.QUEUE_BACKEND}.`);
  return env;
}
