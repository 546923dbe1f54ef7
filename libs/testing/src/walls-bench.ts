import pg from 'pg';

export type Role = 'app_rt' | 'app_relay' | 'app_owner' | 'postgres';
export type Settings = { tenantId?: string; projectId?: string; identityId?: string };

/**
 * What became of a statement. `walled`: by row level security; `kept`: by a trigger; `no parent`: by a foreign key;
 * `taken in` a unique index; `refused by` a CHECK; else the SQLSTATE.
 */
export type Outcome = 'done' | 'nothing' | 'walled' | 'no right' | 'kept' | 'no parent' | (string & {});

/** Tries a statement as a role, in a scope, and takes it back. Deferred triggers run as they would at the commit. */
export type Bench = { attempt(role: Role, settings: Settings, statement: string): Promise<Outcome> };

const enter = ({ tenantId = '', projectId = '', identityId = '' }: Settings) =>
  `SELECT set_config('app.tenant_id', '${tenantId}', true), set_config('app.project_scope', '${projectId}', true),
    set_config('app.identity_id', '${identityId}', true)`;

type Place = { client: pg.ClientBase; begin: string; undo: string };

async function attemptAt({ client, begin, undo }: Place, settings: Settings, statement: string): Promise<Outcome> {
  try {
    // Several statements in one message give one result each, which the type of pg does not know.
    const results = (await client.query(`${begin}; ${enter(settings)}; ${statement}; SET CONSTRAINTS ALL IMMEDIATE`)) as unknown as pg.QueryResult[];
    return results.at(-2)?.rowCount ? 'done' : 'nothing';
  } catch (error) {
    return outcomeOf(error);
  } finally {
    await client.query(undo);
  }
}

/** Each role on a connection of its own; app_owner, whose password nobody has here, by SET ROLE. */
export const benchOn = (runtime: pg.ClientBase, relay: pg.ClientBase, admin: pg.ClientBase): Bench => {
  const places: Record<Role, Place> = {
    app_rt: { client: runtime, begin: 'BEGIN', undo: 'ROLLBACK' },
    app_relay: { client: relay, begin: 'BEGIN', undo: 'ROLLBACK' },
    app_owner: { client: admin, begin: 'BEGIN; SET LOCAL ROLE app_owner', undo: 'ROLLBACK' },
    postgres: { client: admin, begin: 'BEGIN', undo: 'ROLLBACK' },
  };
  return { attempt: (role, settings, statement) => attemptAt(places[role], settings, statement) };
};

/** All roles within one open transaction of a superuser, so that a wall taken away there is put back by a ROLLBACK. */
export const benchWithin = (admin: pg.ClientBase): Bench => ({
  attempt: (role, settings, statement) =>
    attemptAt({ client: admin, begin: `SAVEPOINT attempt; SET LOCAL ROLE ${role}`, undo: 'ROLLBACK TO attempt' }, settings, statement),
});

const WORDS: [code: string, message: RegExp, outcome: Outcome][] = [
  ['42501', /permission denied/, 'no right'],
  ['42501', /row-level security/, 'walled'],
  ['42501', /append-only/, 'kept'],
  ['23503', /./, 'no parent'],
];

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = '', message, constraint } = error;
  if (code === '23514') return `refused by ${constraint}`;
  if (code === '23505') return `taken in ${constraint}`;
  return WORDS.find(([known, words]) => known === code && words.test(message))?.[2] ?? `${code} ${message}`;
}
