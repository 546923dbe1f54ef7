// npm run organisation -- --help
import { parseArgs } from 'node:util';
import { ensureOrganisations, inviteAdministrator } from './organisations.mjs';

const NAMES = ['slug', 'name', 'kind', 'contact-email', 'contact-phone', 'admin-email', 'admin-name'];
const KINDS = ['municipality', 'copi', 'operator', 'utility'];
/** Addresses under / and /api that are no organisation's. */
const RESERVED = ['me', 'demo', 'dev', 'health', 'invitations', 'password-resets', 'invitation', 'nulstil', 'log-ind', 'glemt-adgangskode', 'tilgaengelighed', 'privatliv', 'was', 'galleri', 'dialog', 'bevis', 'b', 'w', 'api', 'assets'];

const HELP = `npm run organisation -- --slug fjordby --name "Fjordby Kommune" --kind municipality --contact-email nybrud@fjordby.dk --contact-phone "12 34 56 78" \\
  --admin-email bo@fjordby.dk --admin-name "Bo Holm"

Makes an organisation (or brings its name and contact up to date) and prints a link for its first administrator, once.
--kind is one of ${KINDS.join(', ')}. Needs DATABASE_OWNER_URL and PUBLIC_URL.`;

/** What is wrong with the answers, in one sentence, or null. */
function trouble(given, { DATABASE_OWNER_URL, PUBLIC_URL }) {
  const missing = NAMES.filter((name) => !given[name]?.trim()).map((name) => `--${name}`);
  if (missing.length) return `Missing: ${missing.join(' ')}.`;
  if (RESERVED.includes(given.slug)) return `--slug ${given.slug} is an address of Nybrud's own: choose another.`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given.slug)) return '--slug is part of the address: small letters a to z, digits and single hyphens.';
  if (!KINDS.includes(given.kind)) return `--kind is one of ${KINDS.join(', ')}.`;
  const address = ['contact-email', 'admin-email'].find((name) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given[name]));
  if (address) return `--${address} is not an e-mail address.`;
  if (!DATABASE_OWNER_URL) return 'Set DATABASE_OWNER_URL: the database, as app_owner.';
  if (!PUBLIC_URL) return 'Set PUBLIC_URL: the address that people use, which the link begins with.';
  return null;
}

async function make(given, { DATABASE_OWNER_URL, PUBLIC_URL }) {
  const organisation = { ...given, contactEmail: given['contact-email'], contactPhone: given['contact-phone'] };
  const [tenantId] = await ensureOrganisations(DATABASE_OWNER_URL, [organisation]);
  const { token, expiresAt } = await inviteAdministrator(DATABASE_OWNER_URL, { tenantId, email: given['admin-email'], name: given['admin-name'] });
  console.log(`${given.name} is ready. Pass this link on to ${given['admin-name']}: it lets in once, until ${expiresAt.toISOString()}, and is not shown again.`);
  console.log(`${PUBLIC_URL.replace(/\/$/, '')}/invitation#${token}`);
}

async function answer() {
  const options = { help: { type: 'boolean' }, ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }])) };
  const { values } = parseArgs({ options });
  if (values.help) return console.log(HELP);
  const problem = trouble(values, process.env);
  if (problem) throw new Error(`${problem} (npm run organisation -- --help)`);
  await make(values, process.env);
}

try {
  await answer();
} catch (error) {
  console.error(error.message || `The database does not answer (${error.code}).`);
  process.exitCode = 1;
}
