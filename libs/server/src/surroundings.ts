import { resolve } from 'node:path';
import type { QueueConnection } from './jobs/queues.ts';

/** What the process is told from outside. */
export type Surroundings = QueueConnection & {
  logLevel: string;
  /** The demo town and its personas. Never in production. */
  demo: boolean;
  /** Where people reach Nybrud; links in invitations begin with it. */
  publicUrl: string;
  /** Mixed into every password hash and kept outside the database. */
  passwordPepper: string | undefined;
  /** Ed25519 seed, 32 bytes in hexadecimal, kept outside the database; a demo makes a new one at each start. */
  signingKey: string | undefined;
  /** Where the files of projects lie. API and worker see the same folder, and nothing else writes there. */
  filesDir: string;
};

export const SURROUNDINGS = Symbol('surroundings');

export function surroundings(env = process.env): Surroundings {
  const { DATABASE_URL, REDIS_URL, LOG_LEVEL = 'info', NYBRUD_DEMO, PORT = '3000', PUBLIC_URL, PASSWORD_PEPPER, SIGNING_KEY, FILES_DIR = '.data/files' } = env;
  const demo = NYBRUD_DEMO === '1';
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set: it names the database and the role app_rt.');
  if (!demo) demandProduction(env);
  return {
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    logLevel: LOG_LEVEL,
    demo,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    passwordPepper: PASSWORD_PEPPER,
    signingKey: SIGNING_KEY,
    filesDir: resolve(FILES_DIR),
  };
}

function demandProduction({ PUBLIC_URL, PASSWORD_PEPPER, SIGNING_KEY, FILES_DIR }: NodeJS.ProcessEnv): void {
  if (!PUBLIC_URL?.startsWith('https://')) throw new Error('PUBLIC_URL is not set: in production it is the https:// address that people use.');
  if (!PASSWORD_PEPPER) throw new Error('PASSWORD_PEPPER is not set: make one with "openssl rand -base64 32" and keep it outside the database.');
  if (!/^[0-9a-f]{64}$/.test(SIGNING_KEY ?? '')) throw new Error('SIGNING_KEY is not set: make one with "openssl rand -hex 32" and keep it outside the database.');
  if (!FILES_DIR) throw new Error('FILES_DIR is not set: it names the folder in which the files of projects are kept, with a backup of its own.');
}
