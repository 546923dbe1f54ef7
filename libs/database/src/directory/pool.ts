/** A pg.Pool without a scope: PostgreSQL shows its connections the global tables and no tenant's row. */
export const DIRECTORY_POOL = Symbol('directory pool');
