// npm run verify-audit: recomputes every organisation's chain of events and names whatever does not fit.
// It stands alone on purpose: Node.js and `pg`, nothing of Nybrud's own, so that whoever audits need trust none of its code.
// A link is SHA-256(previous link ‖ entry); the entry is canonical JSON (RFC 8785) that names the SHA-256 of the payload's text.
// Not to be seen from within one database: a tail cut off together with its head, or everything after a change linked anew.
// Exit 0: whole. 1: something was found. 2: could not check. The last line is JSON.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PAGE = 500; // rows in memory at a time
const NAMED = 50; // faults named for each organisation; the rest are counted
const EVENTS = `SELECT id, tenant_id AS "tenantId", project_id AS "projectId", actor_id AS "actorId", name, payload::text AS payload,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, seq, encode(hash, 'hex') AS hash FROM events WHERE tenant_id = $1`;
const ALL_TENANTS = `SELECT id, slug, name FROM tenants UNION ALL
  SELECT lost.id, NULL, NULL FROM (SELECT tenant_id AS id FROM events UNION SELECT tenant_id FROM event_heads) lost
  WHERE NOT EXISTS (SELECT FROM tenants t WHERE t.id = lost.id) ORDER BY 3, 1`;

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** The hash an event has when it stands at `seq` after the link `previous`. */
function linkOf({ actorId, at, id, name, payloadSha256, projectId, tenantId }, seq, previous) {
  return sha256(Buffer.from(previous, 'hex'), JSON.stringify({ actorId, at, id, name, payloadSha256, projectId, seq, tenantId, v: 1 }));
}

/** Walks one chain from its first event to its last, and keeps no more than the faults it has found. */
class Chain {
  events = 0;
  seq = 0; // of the latest link
  stored = ''; // the hash of the latest link, as it stands in the database
  computed = ''; // the same hash, as its content and the link before it make it
  certain = true; // false after a gap: what stood before the next event is not known
  faults = [];
  suspects = []; // events whose link does not fit, to be looked into when all have been seen
  unnamed = 0;

  add(kind, seq, says, more = {}) {
    if (this.faults.length < NAMED) this.faults.push({ kind, seq, ...more, says });
    else this.unnamed += 1;
  }

  walk(row) {
    this.events += 1;
    const event = { ...row, payloadSha256: sha256(row.payload), payload: undefined };
    const { id, seq: number, hash, name } = event;
    if (number === null || hash === null) return this.add('event_without_link', null, `Event ${id} (${name}) stands outside the chain: it was put in past the trigger that links.`, { eventId: id });
    const seq = Number(number);
    if (seq <= this.seq) return this.add('number_used_twice', seq, `Event ${id} (${name}) carries number ${seq}, which is taken or below the first.`, { eventId: id });
    if (seq > this.seq + 1) this.gap(seq);
    this.link(event, seq);
  }

  gap(seq) {
    const missing = seq === this.seq + 2 ? `Event ${this.seq + 1} is` : `Events ${this.seq + 1} to ${seq - 1} are`;
    this.add('gap', this.seq + 1, `${missing} missing. Event ${seq} cannot be checked, for its link builds on what is gone.`, { to: seq - 1 });
    this.certain = false;
  }

  link(event, seq) {
    const computed = linkOf(event, seq, this.stored);
    if (this.certain && computed !== event.hash) this.suspect(event, seq, computed);
    else if (this.suspects.at(-1)?.seq === seq - 1) this.suspects.at(-1).vouchedFor = true; // this event was linked to its hash
    Object.assign(this, { seq, stored: event.hash, computed: this.certain ? computed : event.hash, certain: true });
  }

  suspect(event, seq, computed) {
    const last = this.suspects.at(-1);
    const onRecomputed = last?.seq === seq - 1 && linkOf(event, seq, this.computed) === event.hash;
    if (onRecomputed) last.hashChanged = true; // this event was linked to what the one before should have been: it is whole itself
    else if (this.suspects.length < NAMED) this.suspects.push({ event, seq, computed, previous: this.stored });
    else this.unnamed += 1;
  }

  /** The head is what the latest event was linked to, so it also tells what became of that event. */
  end(head) {
    const last = this.suspects.findLast(({ seq }) => seq === this.seq);
    if (last && head && Number(head.seq) <= this.seq) Object.assign(last, { hashChanged: head.hash === last.computed, vouchedFor: head.hash === last.event.hash });
    const trouble = this.headTrouble(head, last?.hashChanged ? last.computed : this.stored);
    if (trouble) this.add(...trouble);
  }

  headTrouble(head, expected) {
    if (!head) return this.seq ? ['wrong_head', this.seq, `The head is missing: nothing says that event ${this.seq} is the last.`] : null;
    const count = Number(head.seq);
    if (count > this.seq) return ['tail_missing', this.seq + 1, `The tail is missing: the head counts ${count} events, the last one there is ${this.seq || 'none'}.`, { to: count }];
    if (count < this.seq) return ['wrong_head', count, `The head stops at ${count}, and events go on to ${this.seq}: it was set back, or later events were put in.`];
    if (count === 0) return ['wrong_head', 0, 'The head counts no event, which it never does by itself: it was emptied.'];
    return head.hash === expected ? null : ['wrong_head', count, `The head counts ${count} events, and its hash is not that of event ${count}.`];
  }
}

/** A suspect that fits another place or another predecessor: it was moved, or the link before it is the broken one. */
function placeOf({ event, seq, previous }, suspects) {
  const hashes = new Set(suspects.flatMap((one) => [one.previous, one.event.hash, one.computed]));
  for (const place of [seq, ...suspects.map((one) => one.seq).filter((one) => one !== seq)]) {
    for (const before of hashes) if ((place !== seq || before !== previous) && linkOf(event, place, before) === event.hash) return place;
  }
  return null;
}

/** Times that the event may have had: its id tells the millisecond in which it was made, unless it is of another kind. */
function* timesOf({ id, at }) {
  const made = id[14] === '7' ? parseInt(id.replaceAll('-', '').slice(0, 12), 16) : Date.parse(at);
  if (Number.isNaN(made)) return;
  for (let after = 0; after <= 15_000; after += 1) yield new Date(made + after).toISOString();
  for (let before = 1; before <= 5_000; before += 1) yield new Date(made - before).toISOString();
}

/** The one column that, with a value this organisation knows, makes the hash fit again. */
async function columnOf({ event, seq, previous }, known) {
  const { names, actors, projects, payloads } = await known();
  const tries = [['name', 'name', names], ['actor_id', 'actorId', actors], ['project_id', 'projectId', projects], ['payload', 'payloadSha256', payloads], ['at', 'at', timesOf(event)]];
  for (const [column, key, values] of tries) {
    for (const value of values) if (value !== event[key] && linkOf({ ...event, [key]: value }, seq, previous) === event.hash) return { column, value };
  }
  return null;
}

async function verdictOn(suspect, suspects, known) {
  const { event, seq, hashChanged, vouchedFor } = suspect;
  const [who, more] = [`Event ${seq} (${event.name}, ${event.id})`, { eventId: event.id }];
  if (hashChanged) return ['changed_event', seq, `${who}: its hash was changed; the rest of it is as it was recorded.`, { ...more, column: 'hash' }];
  const place = placeOf(suspect, suspects);
  if (place === seq) return ['broken_link', seq, `${who} is as it was recorded, and was linked to another event than the one that now stands before it.`, more];
  if (place !== null) return ['changed_event', seq, `${who} was recorded as number ${place}: its seq was changed.`, { ...more, column: 'seq', was: String(place) }];
  const found = await columnOf(suspect, known);
  if (found) return ['changed_event', seq, `${who}: its ${found.column} was changed; the hash fits ${found.value ?? 'an empty one'}.`, { ...more, column: found.column, was: found.value }];
  if (vouchedFor === false) return ['forged_event', seq, `${who} was forged or replaced: neither the events before it nor the head fit its hash.`, more];
  const says = `${who}: its payload was changed, for no known value of another column explains the hash (or several were, or the event before was made anew).`;
  return ['changed_event', seq, says, { ...more, column: 'payload' }];
}

/** Values that a column of this organisation's events may have had; asked for when something does not fit, and once. */
function knownTo(client, tenantId, suspects) {
  let asked;
  const column = async (sql) => (await client.query(sql, [tenantId])).rows.map(({ value }) => value);
  const ask = async () => ({
    names: await column('SELECT DISTINCT name AS value FROM events WHERE tenant_id = $1 LIMIT 1000'),
    actors: [null, ...(await column(`SELECT identity_id AS value FROM memberships WHERE tenant_id = $1 UNION
      SELECT actor_id FROM events WHERE tenant_id = $1 AND actor_id IS NOT NULL LIMIT 5000`))],
    projects: [null, ...(await column('SELECT id AS value FROM projects WHERE tenant_id = $1 LIMIT 5000'))],
    payloads: [sha256('{}'), ...suspects.map(({ event }) => event.payloadSha256)],
  });
  return () => (asked ??= ask());
}

/** One organisation as it is at one moment: writers go on meanwhile, and are not in the picture. */
async function check(client, tenant) {
  const chain = new Chain();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query("SELECT set_config('app.tenant_id', $1, true), set_config('app.project_scope', '', true)", [tenant.id]);
  await client.query(`DECLARE chain NO SCROLL CURSOR FOR ${EVENTS.replace('$1', client.escapeLiteral(tenant.id))} ORDER BY seq, id`);
  for (let rows; rows === undefined || rows.length === PAGE; ) {
    ({ rows } = await client.query(`FETCH ${PAGE} FROM chain`));
    for (const row of rows) chain.walk(row);
  }
  const heads = await client.query("SELECT seq, encode(hash, 'hex') AS hash FROM event_heads WHERE tenant_id = $1", [tenant.id]);
  chain.end(heads.rows[0]);
  const known = knownTo(client, tenant.id, chain.suspects);
  for (const suspect of chain.suspects) chain.add(...(await verdictOn(suspect, chain.suspects, known)));
  if (tenant.slug === null) chain.add('unknown_organisation', null, `There are events of ${tenant.id}, which is no organisation here.`);
  const decisions = await decisionsOf(client, tenant);
  await client.query('COMMIT');
  return { ...chain, decisions };
}

async function decisionsOf(client, { id }) {
  const { rows } = await client.query("SELECT to_regclass('public.sign_offs') IS NOT NULL AS there");
  if (!rows[0].there) return 0;
  return Number((await client.query('SELECT count(*) FROM sign_offs WHERE tenant_id = $1', [id])).rows[0].count);
}

/** The database that `npm start` has set going: where its server listens stands in its data folder. */
function embeddedUrl(env) {
  const folder = resolve(env.NYBRUD_DATA ?? resolve(import.meta.dirname, '../.data'), 'postgres');
  const elsewhere = join(tmpdir(), 'nybrud-postgres-data', createHash('sha256').update(folder).digest('hex').slice(0, 16)); // below a private folder
  for (const place of [folder, elsewhere]) {
    try {
      const [, , , port] = readFileSync(join(place, 'postmaster.pid'), 'utf8').split('\n');
      return `postgresql://postgres:${encodeURIComponent(readFileSync(`${place}.password`, 'utf8'))}@127.0.0.1:${port}/nybrud`;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error('There is no database to check. Set AUDIT_DATABASE_URL (a role that reads everything), or leave `npm start` running and ask again.');
}

async function connect(env) {
  const url = env.AUDIT_DATABASE_URL ?? env.DATABASE_OWNER_URL ?? env.DATABASE_URL ?? embeddedUrl(env);
  if (!URL.canParse(url)) throw new Error('The address of the database is not one: postgresql://name:password@host:5432/nybrud');
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // told by the query that fails
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new Error(`The database ${pathname.slice(1)} at ${host} does not let us in (${error.code ?? error.message}): start it, or correct the address.`, { cause: error });
  }
  return client;
}

async function verify(env, report) {
  const client = await connect(env);
  try {
    const { rows: tenants } = await client.query(ALL_TENANTS);
    for (const tenant of tenants) {
      const { events, faults, unnamed, decisions } = await check(client, tenant);
      const called = tenant.slug ? `${tenant.name} (${tenant.slug})` : tenant.id;
      console.log(`${called}: ${events} events, ${faults.length ? `${faults.length + unnamed} faults` : 'whole'}.`);
      for (const { says } of faults) console.log(`  ${says}`);
      if (unnamed) console.log(`  … and ${unnamed} more, not looked into.`);
      report.events += events;
      report.decisions += decisions;
      report.more += unnamed;
      report.faults.push(...faults.map((fault) => ({ tenantId: tenant.id, organisation: tenant.slug, ...fault })));
    }
    return tenants.length;
  } finally {
    await client.end();
  }
}

function nextStep({ code, message }) {
  if (code === '42501') return `The role may not read everything (${message}): give it SELECT, or use app_owner or app_backup.`;
  if (code === '42P01') return `This is not a database of Nybrud, or an unfinished one (${message}): run "npm run db:deploy", or correct the address.`;
  if (code === 'ERR_MODULE_NOT_FOUND') return 'The package pg is not installed: run "npm install" first.';
  return message || `Something went wrong (${code}).`;
}

const report = { ok: false, decisions: 0, events: 0, faults: [], more: 0 };
try {
  const organisations = await verify(process.env, report);
  report.ok = report.faults.length === 0;
  process.exitCode = report.ok ? 0 : 1;
  console.log(report.ok
    ? `\nWhole: ${report.events} events of ${organisations} organisations follow from each other, each as it was recorded.`
    : `\n${report.faults.length + report.more} faults. Change nothing: copy the database as it is, and compare it with the newest backup.`);
} catch (error) {
  process.exitCode = 2;
  report.error = nextStep(error);
  console.error(`Could not check. ${report.error}`);
}
if (!report.more) delete report.more;
console.log(JSON.stringify(report));
