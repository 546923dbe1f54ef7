// npm run bench: each listed route beside a raw twin that reads the same rows and sends the same bytes, in one run.
// Names of cases may follow: npm run bench -- home. The last line is JSON; exit 1 when a goal is missed.
import './node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { resolve } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { explain } from './explain.mjs';
import { DATA, DEMO_DATABASE, NX, ROOT } from './place.mjs';
import { freePort } from './ports.mjs';
import { Processes } from './processes.mjs';
import { answers } from './ready.mjs';
import { onStop } from './signals.mjs';

/** Of the raw twin. */
const GOAL = 0.5;
/** For one person, who waits for it; several at once share the two cores. */
const SAVE = { name: 'save-field', unit: 'ms', limit: 25 };
const TURNS = { turns: 5, ms: 1_200, warmUp: 2_000 };
const wanted = process.argv.slice(2);
const data = resolve(DATA, 'bench');
const processes = new Processes();
onStop(() => void processes.close().then(() => process.exit(130)));

async function build() {
  const { code, output } = await processes.run([NX.program, 'run-many', '-t', 'build', '-p', '@nybrud/api', '--output-style=static'], { env: { ...process.env, ...NX.env }, quiet: true });
  if (code !== 0) throw new Error(`${output}\nThe build failed: what went wrong stands above.`);
}

/** A server of our own with an empty database, in which PostgreSQL counts statements. */
async function openDatabase() {
  const { dropDatabase, prepareDatabase } = await import('./database.mjs');
  const { ensureDemoOrganisations } = await import('./demo-town.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { COUNTING } = await import('./bench/statements.mjs');
  const server = await processes.keep(startPostgres({ dataDir: resolve(data, 'postgres'), flags: COUNTING }));
  await dropDatabase(server, DEMO_DATABASE);
  const urls = await prepareDatabase(server, DEMO_DATABASE);
  await ensureDemoOrganisations(urls.ownerUrl);
  return { ...urls, adminUrl: server.url(DEMO_DATABASE) };
}

/** Starts one of the two; its memory is noted in a file. */
async function serve(name, program, env) {
  const port = await freePort();
  const memory = resolve(data, `${name}-memory.json`);
  const { DATABASE_OWNER_URL: _owner, DATABASE_RELAY_URL: _relay, REDIS_URL: _redis, PUBLIC_URL: _public, ...inherited } = process.env;
  const settings = { ...inherited, NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: String(port), BENCH_MEMORY: memory, ...env };
  const running = processes.run(['--enable-source-maps', '--import', new URL('./bench/memory.mjs', import.meta.url).href, program], { env: settings });
  const base = `http://localhost:${port}`;
  const ended = await Promise.race([running, answers(`${base}/api/health`)]);
  if (ended) throw new Error(`The ${name} ended (code ${ended.code}) before it answered: what went wrong stands above.`);
  return { base, memory: () => JSON.parse(readFileSync(memory, 'utf8')) };
}

async function signIn(base, persona) {
  const answer = await fetch(`${base}/api/demo/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) });
  if (!answer.ok) throw new Error(`Nobody could sign in as ${persona}: ${answer.status}.`);
  return { cookie: answer.headers.getSetCookie()[0].split(';')[0] };
}

/** Asks the API for JSON, and takes no refusal. */
const asker = (base, headers) => async (method, path, body) => {
  const sent = body && { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };
  const answer = await fetch(`${base}${path}`, { method, headers, ...sent });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

/** Ours, with everything the cases need; then the twin, which is given our answers. */
async function open(reads) {
  await build();
  const urls = await openDatabase();
  const { enlarge, ORGANISATION, PERSONA } = await import('./bench/town.mjs');
  const { fill, WORKSHEET } = await import('./bench/worksheet.mjs');
  const { pathOf } = await import('./bench/cases.mjs');
  const env = { DATABASE_URL: urls.runtimeUrl };
  const ours = await serve('API', 'apps/api/dist/main.js', { ...env, NYBRUD_DEMO: '1' });
  const world = await enlarge(urls.ownerUrl);
  const headers = await signIn(ours.base, PERSONA);
  const ask = asker(ours.base, headers);
  const worksheet = `/api/${ORGANISATION}/projects/${world.projectId}/worksheets/${WORKSHEET}`;
  await fill(ask, worksheet);
  const path = (one) => `/api/${ORGANISATION}${pathOf(one, world)}`;
  const given = {};
  for (const one of reads) given[one.name] = await ask('GET', path(one));
  const file = resolve(data, 'answers.json');
  writeFileSync(file, JSON.stringify(given));
  const twin = await serve('twin', 'tools/bench/twin.mjs', { ...env, BENCH_ANSWERS: file });
  return { urls, ours, twin, headers, ask, path, given, worksheet };
}

async function measureRead(one, { urls, ours, twin, headers, ask, path, given }) {
  const { countStatements } = await import('./bench/statements.mjs');
  const { compare } = await import('./bench/measure.mjs');
  const answer = given[one.name];
  const rows = await asker(twin.base, headers)('GET', `/rows${path(one)}`);
  if (!isDeepStrictEqual(one.read(rows), one.shown(answer))) throw new Error(`${one.name}: the twin does not read the rows that our route shows.`);
  const { status } = await fetch(twin.base + path(one));
  if (status !== 401) throw new Error(`${one.name}: the twin answers ${status} to somebody who is not signed in, so it does less than our route.`);
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  const statements = await countStatements(urls.adminUrl, () => ask('GET', path(one)));
  const result = await compare({ url: ours.base + path(one), headers, bytes }, { url: twin.base + path(one), headers, bytes }, TURNS);
  return { ...result, statements, bytes };
}

async function casesOfReads(reads, running) {
  const { verdict } = await import('./bench/verdict.mjs');
  const cases = [];
  for (const one of reads) {
    const result = await measureRead(one, running);
    report(one.name, result);
    cases.push(verdict({ name: one.name, value: result.p50, unit: 'ms', ratio: result.ratio, goal: GOAL }));
    if (one.statements) cases.push(verdict({ name: `${one.name}-statements`, value: result.statements, unit: 'statements', limit: one.statements }));
  }
  return cases;
}

/** Last, since what is saved is there to be read. */
async function caseOfSaves({ ours, headers, ask, worksheet }) {
  const { verdict } = await import('./bench/verdict.mjs');
  const { measureSaves } = await import('./bench/saves.mjs');
  const { answers: now } = await ask('GET', worksheet);
  const versions = Object.fromEntries(Object.entries(now).map(([field, { version }]) => [field, version]));
  const measured = [];
  for (const people of [1, 4]) {
    const result = await measureSaves({ url: ours.base + worksheet, headers }, versions, { ...TURNS, people });
    console.log(`${SAVE.name.padEnd(14)} ${people} at once: ${result.perSecond.toFixed(0)}/s  p50 ${result.p50.toFixed(1)} ms  p95 ${result.p95.toFixed(1)} ms`);
    measured.push(result);
  }
  return verdict({ ...SAVE, value: measured[0].p50 });
}

const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const report = (name, { ratio, perSecond, twinPerSecond, p50, p95, statements, bytes }) =>
  console.log(`${name.padEnd(14)} ${ratio.toFixed(2)} of the twin (${perSecond.toFixed(0)}/s, twin ${twinPerSecond.toFixed(0)}/s)  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  ${statements} statements  ${bytes} bytes`);

async function bench() {
  await ensureDependencies(ROOT, { development: false });
  mkdirSync(data, { recursive: true });
  const { READS } = await import('./bench/cases.mjs');
  const { misses, summary } = await import('./bench/verdict.mjs');
  const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);
  const [reads, saves] = [READS.filter(isWanted), isWanted(SAVE)];
  if (reads.length === 0 && !saves) throw new Error(`There is no such case. There are: ${[...READS, SAVE].map(({ name }) => name).join(', ')}.`);
  const running = await open(reads);
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node.js ${process.version}, ready after ${Math.round(performance.now() / 1000)} s`);
  const cases = await casesOfReads(reads, running);
  if (saves) cases.push(await caseOfSaves(running));
  for (const [name, { memory }] of [['API', running.ours], ['twin', running.twin]]) console.log(`Memory of the ${name}: ${mb(memory().now)}, at most ${mb(memory().most)}`);
  for (const miss of misses(cases)) console.log(miss);
  return summary(cases);
}

let result = { ok: false, cases: [] };
try {
  result = await bench();
} catch (error) {
  if (!processes.closing) console.error(explain(error));
} finally {
  await processes.close();
}
console.log(JSON.stringify(result));
process.exit(result.ok ? 0 : 1);
