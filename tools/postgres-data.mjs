import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** When a process began and what it runs, as far as the system tells: a number alone may have been given to another program since. */
function processOf(pid) {
  try {
    if (process.platform === 'win32') return process.kill(pid, 0) && { began: 'unknown', command: '' };
    if (process.platform !== 'linux') {
      const [began, command] = ['lstart=', 'command='].map((field) => execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim());
      return { began, command };
    }
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const state = fields[0];
    return state === 'Z' ? null : { began: fields[19], command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}

/** The folder that the account can reach, instead of one below a private folder. */
export function reachableFolder(dataDir, reaches) {
  mkdirSync(dirname(dataDir), { recursive: true });
  if (reaches(dirname(dataDir))) return dataDir;
  const folder = elsewhere(dataDir);
  mkdirSync(dirname(folder), { recursive: true });
  return folder;
}

const elsewhere = (dataDir) => join(tmpdir(), 'nybrud-postgres-data', createHash('sha256').update(dataDir).digest('hex').slice(0, 16));

/** The address of a database on the server that serves the folder at this moment, as its administrator; null when none does. */
export function servedAt(dataDir, database) {
  const folder = [dataDir, elsewhere(dataDir)].find((place) => existsSync(join(place, 'postmaster.pid')));
  if (!folder) return null;
  const [, , , port] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  return `postgresql://postgres:${encodeURIComponent(readFileSync(`${folder}.password`, 'utf8'))}@127.0.0.1:${port}/${database}`;
}

/** Makes sure that nobody else serves this folder: refuses when its starter lives, stops what a killed start left behind. */
export function claim(dataDir, programs) {
  const ownerFile = `${dataDir}.owner`;
  const owner = existsSync(ownerFile) ? JSON.parse(readFileSync(ownerFile, 'utf8') || '{}') : {};
  const lives = owner.pid !== process.pid && processOf(owner.pid)?.began === owner.began;
  if (owner.pid && lives) {
    throw new Error(`Nybrud is running from this checkout already (process ${owner.pid} uses ${dataDir}). Stop it first, or give this one data of its own: NYBRUD_DATA=/another/folder`);
  }
  stopLeftBehind(dataDir, programs);
  writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, began: processOf(process.pid)?.began }));
  return () => rmSync(ownerFile, { force: true });
}

function stopLeftBehind(dataDir, { program, as }) {
  const postmasterFile = join(dataDir, 'postmaster.pid');
  if (!existsSync(postmasterFile)) return;
  const left = processOf(Number(readFileSync(postmasterFile, 'utf8').split('\n')[0]));
  if (left?.command.includes(dataDir)) spawnSync(program('pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast', '-w'], { ...as, stdio: 'ignore' });
  else rmSync(postmasterFile); // of a server that is no more; PostgreSQL would be misled by another program with its number
}

/** Makes the folder at the first start; returns the password of the server's administrator. */
export function initialise(dataDir, programs) {
  const passwordFile = `${dataDir}.password`;
  const finished = join(dataDir, 'nybrud-initialised'); // a start that was killed half-way leaves a folder without it
  if (!existsSync(finished)) {
    rmSync(dataDir, { recursive: true, force: true });
    make(dataDir, passwordFile, programs);
    writeFileSync(finished, '');
  }
  if (!existsSync(passwordFile)) throw new Error(`${passwordFile} is gone, and with it the way in: put it back, or delete ${dataDir} to begin anew.`);
  return readFileSync(passwordFile, 'utf8');
}

function make(dataDir, passwordFile, { program, as }) {
  mkdirSync(dataDir, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (as.uid !== undefined) for (const path of [dataDir, passwordFile]) chownSync(path, as.uid, as.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=da-DK'];
  const args = ['-D', dataDir, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale, '--no-sync'];
  const made = spawnSync(program('initdb'), args, { ...as, encoding: 'utf8' });
  if (made.status === 0) return;
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not make its data folder ${dataDir}: ${made.error?.message ?? made.stderr}`);
}
