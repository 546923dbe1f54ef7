// How many SQL statements a request takes, counted by PostgreSQL itself. BEGIN, COMMIT and the settings of a scope are not counted.
import { withClient } from '../database.mjs';

export const COUNTING = ['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track_utility=off'];

const COUNTED = `SELECT calls::int, query FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
  WHERE r.rolname = 'app_rt' AND query !~* '^\\s*select\\s+set_config' ORDER BY total_exec_time DESC`;
const REQUESTS = 20;

/** Statements per request, and which they are with their share of the calls. */
export function countStatements(adminUrl, request) {
  return withClient(adminUrl, async (admin) => {
    await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await admin.query('SELECT pg_stat_statements_reset()');
    for (let count = 0; count < REQUESTS; count += 1) await request();
    const { rows } = await admin.query(COUNTED);
    const calls = rows.reduce((sum, row) => sum + row.calls, 0);
    return Math.round((calls / REQUESTS) * 10) / 10;
  });
}
