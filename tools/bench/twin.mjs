// The raw twin: Fastify and pg, the role of the API, one read-only transaction in scope, one statement, and the answer that ours was.
// It checks neither session nor right and forms nothing, so it is about the least that such an answer can cost.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import { READS } from './cases.mjs';

const { world, answers } = JSON.parse(readFileSync(process.env.BENCH_WORLD, 'utf8'));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const SCOPE = `BEGIN READ ONLY; SELECT set_config('app.tenant_id', '${world.tenantId}', true), set_config('app.project_scope', '', true),
  set_config('app.identity_id', '', true)`;

async function read({ name, sql, values }) {
  const connection = await pool.connect();
  try {
    await connection.query(SCOPE);
    const { rows } = await connection.query({ name, text: sql, values: values(world) });
    await connection.query('COMMIT');
    return rows;
  } finally {
    connection.release();
  }
}

const app = Fastify();
app.get('/api/health', async () => ({ ok: true }));
for (const one of READS) {
  app.get(`/${one.name}/read`, async () => one.read(await read(one)));
  app.get(`/${one.name}`, async () => {
    await read(one);
    return answers[one.name];
  });
}
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
