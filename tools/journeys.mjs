// The browser journeys: the built system on data of its own, and a Chromium that is on this machine.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dropDatabase } from './database.mjs';
import { DATA, DEMO_DATABASE, ROOT } from './place.mjs';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { answers } from './ready.mjs';
import { playwrightCounts } from './tally.mjs';

const CONFIG = 'apps/e2e/playwright.config.ts';
const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config', CONFIG];
const findChromium = () => [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => file && existsSync(file));

/** Runs the journeys with `processes`; returns how many passed, failed and were skipped. */
export async function runJourneys(processes, env) {
  if (!existsSync(join(ROOT, CONFIG))) return { passed: 0, failed: 0, skipped: 0 };
  const chromium = findChromium();
  if (!chromium) return skipAll(processes, env);

  const data = resolve(DATA, 'e2e');
  await anew(data);
  const port = await freePort();
  const { DATABASE_URL: _url, REDIS_URL: _redis, ...inherited } = env;
  const system = processes.run(['tools/start.mjs'], { env: { ...inherited, NYBRUD_DATA: data, PORT: String(port) } });
  const baseUrl = `http://localhost:${port}`;
  const ended = await Promise.race([system, answers(`${baseUrl}/api/health`)]);
  if (ended) throw new Error('The system for the browser journeys did not start: what went wrong stands above.');
  const report = resolve(DATA, 'journeys.json');
  const told = { ...env, BASE_URL: baseUrl, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code } = await processes.run([...playwright, '--reporter=list,json'], { env: told });
  const counts = playwrightCounts(JSON.parse(readFileSync(report, 'utf8')));
  return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1) };
}

/** The demo town as it is on the first day. */
async function anew(data) {
  const server = await startPostgres({ dataDir: resolve(data, 'postgres') });
  await dropDatabase(server, DEMO_DATABASE).finally(server.stop);
}

async function skipAll(processes, env) {
  const { output } = await processes.run([...playwright, '--list', '--reporter=json'], { env, quiet: true });
  const testsIn = ({ suites = [], specs = [] }) => specs.reduce((count, spec) => count + spec.tests.length, 0) + suites.reduce((count, suite) => count + testsIn(suite), 0);
  const skipped = testsIn(JSON.parse(output.slice(output.indexOf('{'))));
  console.log(`No Chromium was found, so ${skipped} browser journeys are skipped: install it (apt-get install chromium) or name it in CHROMIUM.`);
  return { passed: 0, failed: 0, skipped };
}
