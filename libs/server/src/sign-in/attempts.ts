import { Injectable } from '@nestjs/common';
import { AttemptCounters, type AttemptLimiter } from '@nybrud/database';
import { ProblemException } from '../http/problem.ts';

const QUARTER = 15 * 60;
type Counted = [AttemptLimiter, string][];

/**
 * Throttles everything that takes a secret. Five tries of an account from one address, twenty of an address; a stranger
 * cannot lock somebody else out, since only a hundred tries from everywhere close an account for a while.
 */
@Injectable()
export class Attempts {
  private readonly perAddress;
  private readonly perPair;
  private readonly perAccount;

  constructor(counters: AttemptCounters) {
    this.perAddress = counters.limiter({ keyPrefix: 'address', points: 20, durationSeconds: QUARTER });
    this.perPair = counters.limiter({ keyPrefix: 'pair', points: 5, durationSeconds: QUARTER });
    this.perAccount = counters.limiter({ keyPrefix: 'account', points: 100, durationSeconds: QUARTER });
  }

  /** Counts an attempt, or refuses it. Give it back with `succeeded`. Without an account it counts for the address alone. */
  async count(ip: string, account?: string): Promise<void> {
    const waits = await Promise.all(this.counted(ip, account).map(([limiter, key]) => limiter.consume(key)));
    const retryAfterSeconds = Math.max(...waits);
    if (retryAfterSeconds > 0) throw new ProblemException('too_many_attempts', { details: { retryAfterSeconds } });
  }

  async succeeded(ip: string, account?: string): Promise<void> {
    await Promise.all(this.counted(ip, account).map(([limiter, key]) => limiter.reward(key)));
  }

  private counted(ip: string, account?: string): Counted {
    const address = networkOf(ip);
    return [[this.perAddress, address], ...(account === undefined ? [] : ([[this.perPair, `${account} ${address}`], [this.perAccount, account]] satisfies Counted))];
  }
}

/** A household or an office has one IPv4 address, or one /64 of IPv6. */
export const networkOf = (ip: string) => (ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip);
