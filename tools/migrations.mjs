// What the history of a database says before and after the engine ran; the engine's own words name no next step.
import { readdirSync } from 'node:fs';

const unfinished = 'finished_at IS NULL AND rolled_back_at IS NULL';

async function history(client, condition) {
  const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') AS found");
  if (!rows[0].found) return [];
  const { rows: found } = await client.query(`SELECT migration_name FROM _prisma_migrations WHERE ${condition} ORDER BY started_at`);
  return found.map((row) => row.migration_name);
}

/** Refuses a database that a newer version of Nybrud has migrated: the code would not know its tables. */
export async function refuseNewer(client, folder) {
  const known = new Set(readdirSync(folder));
  const unknown = (await history(client, 'finished_at IS NOT NULL AND rolled_back_at IS NULL')).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Error(`The database was made by a newer version of Nybrud (migration ${unknown.join(', ')} is unknown here). Update the code, or restore a backup from before.`);
}

/**
 * A migration is one transaction: one that failed, or whose program was killed, has changed nothing. Marked as rolled
 * back it is tried again at the next start. Returns the names.
 */
export async function forgetUnfinished(client) {
  const names = await history(client, unfinished);
  if (names.length) await client.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${unfinished}`);
  return names;
}

/** What the database itself said, out of the engine's report. */
const reason = (error) => /(?:ERROR|message)[:=]\s*"?([^"\n]+)/i.exec(error.message)?.[1] ?? error.message;

/** Runs the engine; a failed migration is named, with what to do. */
export async function naming(client, apply) {
  try {
    return await apply();
  } catch (error) {
    const [name] = await forgetUnfinished(client);
    if (!name) throw error;
    const sentence = `Migration ${name} failed and was rolled back, the data is as it was: ${reason(error)}. Correct the migration (or the data it stumbles over) and start again.`;
    throw new Error(sentence, { cause: error });
  }
}
