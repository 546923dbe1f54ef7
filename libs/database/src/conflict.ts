import { Prisma } from './generated/client.ts';

/**
 * Serialisation failure (40001) or deadlock (40P01): PostgreSQL undid the transaction for the sake of another one.
 * Prisma tells of it in three shapes: by a code of its own, within a raw query's error, and bare when it happened at the commit.
 */
export function isConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return error.code === 'P2034' || isConflict(error.meta?.['driverAdapterError']);
  if (!(error instanceof Error) || typeof error.cause !== 'object' || error.cause === null) return false;
  return 'kind' in error.cause && error.cause.kind === 'TransactionWriteConflict';
}
