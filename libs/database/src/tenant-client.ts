import type { PrismaClient } from './generated/client.ts';
import { refuseGlobal } from './global-models.ts';

/**
 * Prisma for tenants' code. It refuses findUnique, which is joined across requests into one statement in the first
 * caller's scope, and the global tables, also as a relation. `TenantClient` lacks both in its type as well.
 */
export const guarded = (prisma: PrismaClient) =>
  prisma.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          if (operation.startsWith('findUnique')) throw new Error('findUnique is joined across requests: use findFirst');
          refuseGlobal(model, args);
          return query(args);
        },
      },
    },
  });

export type GuardedPrisma = ReturnType<typeof guarded>;

/** What `Directory` and its neighbours read, and the heads that only a trigger touches. */
type Global =
  | 'tenant' | 'identity' | 'credential' | 'session' | 'stepUp' | 'secondFactor' | 'recoveryCode' | 'doorToken' | 'attemptCounter' | 'signingKey' | 'proofCode'
  | 'publishedContent' | 'eventHead';
/** Text as SQL, and transactions that would begin without a scope. */
type Unsafe = '$queryRawUnsafe' | '$executeRawUnsafe' | '$transaction';
type Offered = Omit<Parameters<Parameters<GuardedPrisma['$transaction']>[0]>[0], Global | Unsafe>;

export type TenantClient = {
  [Key in keyof Offered]: Offered[Key] extends { findUnique: unknown } ? Omit<Offered[Key], 'findUnique' | 'findUniqueOrThrow'> : Offered[Key];
};
