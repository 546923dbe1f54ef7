import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { DIRECTORY_POOL } from './pool.ts';

/** Any role that this one is or may become, since one `SET ROLE` would lift the walls. */
const UNBOUND = `
  SELECT current_user AS name, EXISTS (
    SELECT FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER') AND (r.rolsuper OR r.rolbypassrls OR r.rolname = 'app_owner'
      OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p')))) AS unbound,
    to_regclass('public.tenants') IS NOT NULL AND to_regclass('public.events') IS NOT NULL AS migrated`;

/** Looks at the database before anybody is served, and tells whether it answers. */
@Injectable()
export class Directory implements OnModuleInit {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  /** Row level security does not bind superusers, BYPASSRLS roles or (unless forced) owners: refuse to run as one. */
  async onModuleInit(): Promise<void> {
    const { rows } = await this.pool.query<{ name: string; unbound: boolean; migrated: boolean }>(UNBOUND).catch((error: unknown) => {
      throw new Error(`The database${this.address()} cannot be used: ${reason(error)}. Check that it runs, and DATABASE_URL.`, { cause: error });
    });
    const [role] = rows;
    if (role?.unbound) throw new Error(`Nybrud must not connect as ${role.name}: that role is not bound by row level security. Connect as app_rt.`);
    if (!role?.migrated) throw new Error('The database has no tables yet: run "npm run db:deploy" first.');
  }

  async ping(): Promise<void> {
    await this.pool.query('SELECT');
  }

  /** Never the user or the password. */
  private address(): string {
    const { connectionString } = this.pool.options;
    return connectionString && URL.canParse(connectionString) ? ` at ${new URL(connectionString).host}${new URL(connectionString).pathname}` : '';
  }
}

/** A refused connection has a code, and often no message. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
