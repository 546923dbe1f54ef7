// Clones what is committed here into a folder of its own, starts it as a stranger would, and stops it: it must answer,
// and leave no process behind. Says how long it took.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './place.mjs';
import { freePort } from './ports.mjs';
import { answers } from './ready.mjs';

/** Command lines of processes that mention the folder; nothing where the system does not list them. */
function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  const commands = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return ''; // it ended meanwhile
    }
  });
  return commands.filter((command) => command.includes(folder));
}

async function startAndStop(folder) {
  execFileSync('git', ['clone', '--quiet', ROOT, folder]);
  const port = await freePort();
  const began = performance.now();
  const env = { ...process.env, PORT: String(port), npm_config_cache: join(folder, '..', 'npm-cache') };
  for (const name of ['DATABASE_URL', 'NYBRUD_DATA', 'REDIS_URL', 'QUEUE_BACKEND']) delete env[name];
  const system = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((done) => system.once('exit', done));
  const early = await Promise.race([ended.then(() => 'ended'), answers(`http://127.0.0.1:${port}/api/health`), pause(300_000, 'late', { ref: false })]);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  system.kill('SIGTERM');
  await ended;
  if (early) throw new Error(`npm start in a fresh clone ${early === 'late' ? 'did not answer within five minutes' : 'ended before it answered'}.`);
  for (let tries = 0; tries < 50 && processesIn(folder).length; tries += 1) await pause(200);
  const left = processesIn(folder);
  if (left.length) throw new Error(`Processes were left behind:\n${left.join('\n')}`);
  return seconds;
}

const place = mkdtempSync(join(tmpdir(), 'nybrud-fresh-'));
try {
  console.log(`A fresh clone with an empty npm cache answered after ${await startAndStop(join(place, 'nybrud'))} s, and left no process behind.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
