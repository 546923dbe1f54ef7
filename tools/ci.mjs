// npm run ci: what CI runs, in order. Needs Node.js and npm; .ci/run adds a Chromium and a Redis.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { ROOT } from './place.mjs';

const list = [
  ['The lock file names the packages of every platform', 'node', ['tools/lock-platforms.mjs', '--check']],
  ['Sizes, lint, types, tests, build and browser journeys; jobs on Redis where there is one', 'npm', ['test']],
  ['What has to do with jobs, again, with jobs in PostgreSQL', 'npm', ['test', '--', '-p', '@nybrud/server,@nybrud/worker'], { QUEUE_BACKEND: 'postgres' }],
  ['A fresh clone starts, answers and stops', 'node', ['tools/fresh-start.mjs']],
];

/** Runs one line of the list, shows what it says, and resolves with how many passed and failed. */
function run(program, args, env) {
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    said = (said + text).slice(-1000);
  });
  return new Promise((done) =>
    child.once('close', (code) => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed[^\n]*\s*$/.exec(said) ?? [null, code === 0 ? 1 : 0, 0];
      done({ passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1) });
    }),
  );
}

const total = { passed: 0, failed: 0 };
for (const [what, program, args, env] of list) {
  console.log(`\n── ${what}\n`);
  const { passed, failed } = await run(program, args, env);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
