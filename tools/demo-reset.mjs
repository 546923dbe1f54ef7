// npm run demo:reset: throws the demo town away; the next start makes it anew, with today's dates.
import './node-version.mjs';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { explain } from './explain.mjs';
import { DATA, DEMO_DATABASE, ROOT } from './place.mjs';

async function reset() {
  if (process.env.DATABASE_URL) throw new Error('DATABASE_URL is set: the demo town in a database of your own is not ours to drop. Take the setting away, or drop it yourself.');
  await ensureDependencies(ROOT, { development: false });
  const { dropDatabase } = await import('./database.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const server = await startPostgres({ dataDir: resolve(DATA, 'postgres') });
  await dropDatabase(server, DEMO_DATABASE).finally(server.stop);
  rmSync(resolve(DATA, 'files'), { recursive: true, force: true });
}

try {
  await reset();
  console.log('The demo town is gone. `npm start` makes a new one.');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
