import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DIRECTORY_POOL } from './pool.ts';

export type AttemptLimiter = {
  /** Counts one attempt. 0 when it may be made, else how many seconds to wait. */
  consume(key: string): Promise<number>;
  /** Takes one attempt back: it turned out well. */
  reward(key: string): Promise<void>;
};

/** Who tried is not kept in the clear: a counter's key is a hash of the address or account. */
const hidden = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** How often a secret was tried. Counted in the database, so that all instances count together. */
@Injectable()
export class AttemptCounters {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: pg.Pool) {}

  /** Lets `points` attempts pass in each `durationSeconds`. Make one limiter for each prefix, and keep it. */
  limiter({ keyPrefix, points, durationSeconds }: { keyPrefix: string; points: number; durationSeconds: number }): AttemptLimiter {
    const limiter = new RateLimiterPostgres({
      storeClient: this.pool, storeType: 'pool', tableName: 'attempt_counters', tableCreated: true, keyPrefix, points, duration: durationSeconds,
    });
    return {
      consume: (key) => limiter.consume(hidden(key)).then(() => 0, secondsToWait),
      reward: async (key) => void (await limiter.reward(hidden(key))),
    };
  }
}

/** The library rejects with its result when there are too many attempts, and with an error when it could not count. */
function secondsToWait(outcome: unknown): number {
  if (outcome instanceof RateLimiterRes) return Math.max(1, Math.ceil(outcome.msBeforeNext / 1000));
  throw outcome;
}
