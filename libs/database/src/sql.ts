import { Prisma } from './generated/client.ts';

/** Pieces of SQL for `$queryRaw`: values become parameters. `raw` is for words of our own code alone, never for a request's. */
export const Sql = { sql: Prisma.sql, join: Prisma.join, raw: Prisma.raw, empty: Prisma.empty };
