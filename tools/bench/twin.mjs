// The raw twin: the same routes, written by hand with Fastify and pg as the role of the API. It does what nobody may leave out (whose session it is,
// which organisation, whether they are a member and may see the project, the scope of the rows) and then one statement that reads what the route shows.
// It sends the answer that ours was: it applies no rule, forms nothing and checks nothing, so the answer itself costs it as little as one can cost.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import { READS } from './cases.mjs';

const answers = JSON.parse(readFileSync(process.env.BENCH_ANSWERS, 'utf8'));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const ARRIVAL = `SELECT i.id AS identity, t.id AS tenant FROM sessions s JOIN identities i ON i.id = s.identity_id LEFT JOIN tenants t ON t.slug = $2
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - interval '30 minutes'`;
const scope = (tenant) => `BEGIN READ ONLY; SELECT set_config('app.tenant_id', '${tenant}', true), set_config('app.project_scope', '', true),
  set_config('app.identity_id', '', true)`;
const ADMISSION = `SELECT m.id, m.roles && '{portfolio_lead,auditor}' OR p.visibility <> 'team' OR EXISTS (SELECT FROM project_roles r
    WHERE r.tenant_id = p.tenant_id AND r.project_id = p.id AND r.member_id = m.id) AS sees
  FROM memberships m LEFT JOIN projects p ON p.tenant_id = m.tenant_id AND p.id = $2 WHERE m.identity_id = $1 AND m.ended_at IS NULL`;

class Refusal extends Error {
  constructor(statusCode) {
    super(`refused with ${statusCode}`);
    this.statusCode = statusCode;
  }
}

async function arrive({ headers, params }) {
  const token = /(?:^|; )nybrud-dev=([^;]+)/.exec(headers.cookie ?? '')?.[1];
  const hash = token && createHash('sha256').update(token).digest();
  const { rows: [found] } = hash ? await pool.query({ name: 'arrival', text: ARRIVAL, values: [hash, params.tenant] }) : { rows: [] };
  if (!found) throw new Refusal(401);
  if (!found.tenant) throw new Refusal(404);
  return found;
}

async function admit(connection, identity, projectId = null) {
  const { rows: [member] } = await connection.query({ name: 'admission', text: ADMISSION, values: [identity, projectId] });
  if (!member || (projectId && member.sees === null)) throw new Refusal(404);
  if (projectId && !member.sees) throw new Refusal(403);
  return member.id;
}

async function read({ name, sql, values }, request) {
  const { identity, tenant } = await arrive(request);
  const connection = await pool.connect();
  try {
    await connection.query(scope(tenant));
    const memberId = await admit(connection, identity, request.params.projectId);
    const { rows } = await connection.query({ name, text: sql, values: values({ ...request.params, memberId, identityId: identity }) });
    await connection.query('COMMIT');
    connection.release();
    return rows;
  } catch (error) {
    connection.release(true);
    throw error;
  }
}

const app = Fastify();
app.get('/api/health', async () => ({ ok: true }));
for (const one of READS) {
  app.get(`/api/:tenant${one.route}`, async (request) => {
    await read(one, request);
    return answers[one.name];
  });
  app.get(`/rows/api/:tenant${one.route}`, (request) => read(one, request));
}
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
