// npm run process-model -- --help
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackageIn, publishPackageIn } from './content-packages.mjs';
import { DATA, DEMO_DATABASE } from './place.mjs';
import { servedAt } from './postgres-data.mjs';

const HELP = `npm run process-model -- check file.json     says what is wrong with a package, and what it would change; keeps nothing
npm run process-model -- publish file.json   publishes it for all organisations; versions never change and are never taken away

The file holds { "processModel": ..., "worksheetTemplates": [...], "registers": [...] }: new versions only, what is unchanged is left out.
Needs DATABASE_OWNER_URL, or a database of our own that runs: leave \`npm start\` running and ask from another window.`;

const ACTS = { check: checkPackageIn, publish: publishPackageIn };

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(error instanceof SyntaxError ? `${path} is no JSON: ${error.message}` : `${path} cannot be read (${error.code}).`, { cause: error });
  }
}

function databaseUrl({ DATABASE_OWNER_URL }) {
  const url = DATABASE_OWNER_URL ?? servedAt(resolve(DATA, 'postgres'), DEMO_DATABASE);
  if (!url) throw new Error('There is no database: set DATABASE_OWNER_URL, or leave `npm start` running. (npm run process-model -- --help)');
  return url;
}

function tell({ findings, changes, isRefused, published }) {
  for (const { severity, code, where, what } of findings) console.log(`${severity}: ${code.replaceAll('_', ' ')} (${[where, what].filter(Boolean).join(': ')})`);
  for (const { kind, name, was, within } of changes) console.log(`${kind.replaceAll('_', ' ')}: ${was ? `${was.da} → ` : ''}${name.da}${within ? ` (${within.da})` : ''}`);
  if (isRefused) throw new Error('The package has errors: nothing was published.');
  console.log(published ? `Published: ${published.join(', ')}. Projects follow their own version until their lead upgrades them.` : 'The package can be published.');
}

async function answer() {
  const { values, positionals: [act, path, ...rest] } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help) return console.log(HELP);
  if (!Object.hasOwn(ACTS, act ?? '') || !path || rest.length) throw new Error('Say check or publish, and the name of one file. (npm run process-model -- --help)');
  tell(await ACTS[act](databaseUrl(process.env), read(path)));
}

try {
  await answer();
} catch (error) {
  console.error(error.message || `The database does not answer (${error.code}).`);
  process.exitCode = 1;
}
