// Everything `npm start` and `npm test` set going, and its orderly end.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { projectNode } from './dependencies.mjs';
import { ROOT } from './place.mjs';

const ownGroup = process.platform !== 'win32'; // so that Ctrl+C in the terminal reaches a program through `close` alone

/** With what it set going itself. */
function terminate(child) {
  if (!ownGroup) return child.kill('SIGTERM');
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended.
  }
}

export class Processes {
  #children = new Set();
  #starting = new Set();
  #stops = [];
  #guard = spawn(process.execPath, [resolve(import.meta.dirname, 'guard.mjs')], { stdio: ['pipe', 'ignore', 'ignore'], detached: ownGroup });
  #closing;

  constructor() {
    this.#guard.stdin.on('error', () => {}); // without the guard everything works, until we are killed outright
  }

  get closing() {
    return Boolean(this.#closing);
  }

  /** A service that is starting: it is stopped after the programs, the latest first. Passes it on. */
  async keep(starting) {
    this.#starting.add(starting);
    const service = await starting;
    if (!service) return service;
    this.#watch(service.pid, service.stopSignal);
    this.#stops.push(service.stop);
    return service;
  }

  /** Runs one of our programs to its end; resolves with its exit code, and its output unless that is passed through. */
  run(args, { env, quiet = false }) {
    const child = spawn(projectNode(ROOT), args, { cwd: ROOT, stdio: ['ignore', ...Array(2).fill(quiet ? 'pipe' : 'inherit')], env, detached: ownGroup });
    this.#children.add(child);
    this.#watch(child.pid, 'SIGTERM');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
    return new Promise((done) =>
      child.once('close', (code) => {
        this.#children.delete(child);
        this.#watch(child.pid, 'ended');
        done({ code: code ?? 1, output });
      }),
    );
  }

  /** Ends the programs, then the services. */
  close() {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end() {
    const ended = [...this.#children].map((child) => new Promise((done) => child.once('close', done)));
    for (const child of this.#children) terminate(child);
    await Promise.all(ended);
    await Promise.allSettled(this.#starting); // one that is half-way up is stopped as well
    await new Promise(setImmediate);
    for (const stop of this.#stops.reverse()) await stop();
    this.#guard.kill('SIGKILL');
  }

  #watch(pid, signal) {
    if (pid) this.#guard.stdin.write(`${pid} ${signal}\n`);
  }
}
