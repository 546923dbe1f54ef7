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
};

export const SURROUNDINGS = Symbol('surroundings');

export function surroundings(env = process.env): Surroundings {
  const { DATABASE_URL, REDIS_URL, LOG_LEVEL = 'info', NYBRUD_DEMO, PORT = '3000', PUBLIC_URL, PASSWORD_PEPPER } = env;
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
  };
}

function demandProduction({ PUBLIC_URL, PASSWORD_PEPPER }: NodeJS.ProcessEnv): void {
  if (!PUBLIC_URL?.startsWith('https://')) throw new Error('PUBLIC_URL is not set: in production it is the https:// address that people use.');
  if (!PASSWORD_PEPPER) throw new Error('PASSWORD_PEPPER is not set: make one with "openssl rand -base64 32" and keep it outside the database.');
}
