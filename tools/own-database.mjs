// A database that is not ours: what DATABASE_URL and its two companions name is tried before anything is built on it.
import { withClient } from './database.mjs';

const ROLE_OF = { DATABASE_OWNER_URL: 'app_owner', DATABASE_URL: 'app_rt', DATABASE_RELAY_URL: 'app_relay' };

/** The three addresses out of the settings, after each has let its role in; throws with the next step. */
export async function ownDatabase(env) {
  for (const [setting, role] of Object.entries(ROLE_OF)) await enters(setting, env[setting], role);
  return { ownerUrl: env.DATABASE_OWNER_URL, runtimeUrl: env.DATABASE_URL, relayUrl: env.DATABASE_RELAY_URL };
}

async function enters(setting, url, role) {
  const place = placeOf(setting, url);
  const user = await withClient(url, async (client) => (await client.query('SELECT current_user AS name')).rows[0].name).catch((error) => {
    throw new Error(`${whyNot(error, place)} (${setting}).`, { cause: error });
  });
  if (user !== role) throw new Error(`${setting} connects as ${user}, it must be ${role}: see "In production" in README.md.`);
}

function placeOf(setting, url) {
  if (!URL.canParse(url)) throw new Error(`${setting} is not an address: postgresql://${ROLE_OF[setting]}:password@host:5432/nybrud`);
  const { host, username, pathname } = new URL(url);
  return { host, username: decodeURIComponent(username), database: decodeURIComponent(pathname.slice(1)) };
}

function whyNot({ code, message }, { host, username, database }) {
  if (code === '28P01' || code === '28000') return `The database at ${host} does not let ${username} in: correct the name or the password`;
  if (code === '3D000') return `The server at ${host} has no database "${database}": make it, owned by app_owner`;
  if (/^E[A-Z_]+$/.test(code ?? '')) return `The database at ${host} does not answer (${code}): start it, or correct the address`;
  return `The database at ${host} refuses: ${message}`;
}
