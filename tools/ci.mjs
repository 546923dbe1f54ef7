// npm run ci: what CI runs, in order. Needs Node.js and npm; .ci/run adds a Chromium and a Redis.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { ROOT } from './place.mjs';

const list = [
  ['The lock file names the packages of every platform', 'node', ['tools/lock-platforms.mjs', '--check']],
  ['Sizes, lint, types, tests, build and browser journeys; jobs on Redis where there is one', 'npm', ['test']],
  ['What has to do with jobs, again, with jobs in PostgreSQL', 'npm', ['test', '--', '-p', '@nybrud/server,@nybrud/worker'], { QUEUE_BACKEND: 'postgres' }],
  ['A fresh clone starts, answers and stops', 'node', ['tools/fresh-start.mjs']],
];

const total = { passed: 0, failed: 0 };
for (const [what, program, args, env] of list) {
  console.log(`\n── ${what}\n`);
  const { status, stdout } = spawnSync(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
  process.stdout.write(stdout);
  const [, passed, failed] = /(\d+) passed, (\d+) failed[^\n]*\s*$/.exec(stdout) ?? [null, status === 0 ? 1 : 0, status === 0 ? 0 : 1];
  total.passed += Number(passed);
  total.failed += Number(failed) || (status === 0 ? 0 : 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
