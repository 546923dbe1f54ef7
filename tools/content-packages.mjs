// A package of content is judged by the same rules as in the API; the operator's way in is the database.
import { withClient } from './database.mjs';

const PUBLISHED = 'SELECT kind, key, version, body FROM published_content ORDER BY published_at, id';
const INSERT = `INSERT INTO published_content (id, kind, key, version, body)
  SELECT uuidv7(), kind, key, version, body FROM jsonb_to_recordset($1::jsonb) AS c (kind text, key text, version int, body jsonb)`;
const TAKEN = '23505';

/** The program's own rules, which are there once it has been built. */
async function rules() {
  try {
    return { ...(await import('@nybrud/domain')), ...(await import('@nybrud/content')) };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('Nybrud is not built here: run "npx nx run @nybrud/content:build" first.', { cause: error });
  }
}

/** What is wrong with a package and what it changes, beside everything that is published in the database. */
export function checkPackageIn(url, given) {
  return withClient(url, async (client) => (await judge(client, given)).report);
}

/** Publishes a package for all organisations, or throws. Processes that run have it within ten seconds. */
export function publishPackageIn(url, given) {
  return withClient(url, async (client) => {
    const { report, rows } = await judge(client, given);
    if (report.isRefused) return { ...report, published: [] };
    await client.query(INSERT, [JSON.stringify(rows)]).catch((error) => {
      throw error.code === TAKEN ? new Error('Somebody published this version a moment ago: nothing was changed.') : error;
    });
    return { ...report, published: rows.map(({ kind, key, version }) => `${kind} ${key} ${version}`) };
  });
}

async function judge(client, given) {
  const { addPublished, allForms, checkPackage, contentChanges, currentEdition, isRefused, rights, sharedFields } = await rules();
  addPublished((await client.query(PUBLISHED)).rows);
  const current = currentEdition();
  const { package: content, edition, findings } = checkPackage(given, { current, forms: allForms(), sharedFields: sharedFields(), rights: rights() });
  const row = (kind) => (body) => ({ kind, key: body.key, version: body.version, body });
  return {
    report: { findings, isRefused: isRefused(findings), changes: edition ? contentChanges(current, edition) : [] },
    rows: edition ? [row('process_model')(edition.model), ...content.worksheetTemplates.map(row('worksheet_template')), ...content.registers.map(row('register'))] : [],
  };
}
