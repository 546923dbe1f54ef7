import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import type { Actor } from '@nybrud/domain';
import type { ActingRequest } from './actor.ts';
import { ProblemException } from './problem.ts';

const KEY = /^[\w-]{8,100}$/;

/** A POST with an Idempotency-Key is done once: a repeat, after a lost answer or a double click, gets the first answer. */
@Injectable()
export class AnsweredRequests {
  constructor(private readonly database: TenantDatabase) {}

  /** `said` is what makes a request the same as an earlier one: its body, or what stands for it. */
  async once<T>(request: ActingRequest, { memberId }: Actor, answer: () => Promise<T>, said: unknown = request.body): Promise<unknown> {
    const key = keyOf(request);
    if (key === undefined) return answer();
    const { client } = this.database;
    const mark = { memberId, route: request.url, key };
    const bodySha256 = new Uint8Array(createHash('sha256').update(JSON.stringify(said ?? null)).digest());
    await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${memberId} ${request.url} ${key}`}, 0))`; // the repeat waits
    const given = await client.answeredRequest.findFirst({ where: mark });
    if (given && Buffer.compare(given.bodySha256, bodySha256) !== 0) throw new ProblemException('key_used_for_another_request');
    if (given) return given.answer;
    const made = await answer();
    await client.answeredRequest.create({ data: { ...mark, bodySha256, answer: JSON.parse(JSON.stringify(made ?? null)) } });
    return made;
  }
}

function keyOf({ method, headers }: ActingRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (method !== 'POST' || key === undefined) return undefined;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new ProblemException('invalid_request', { errors: [{ pointer: '#/headers/idempotency-key', detail: 'unknown_key' }] });
}
