import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problem.ts';

export const BODY_BYTES = 1024 * 1024;
const MAX_DEPTH = 64;
/** A process model with all of its worksheets has somewhat more than 10,000 values. */
const MAX_KEYS = 20_000;

const JSON_ONLY = /^application\/json(;|$)/i;

/** A body that is deep or wide enough to be an attack is refused before any schema walks it. Forms are refused: another site can send them. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ headers }) => {
    const type = headers['content-type'];
    if (type !== undefined && !JSON_ONLY.test(type)) throw new ProblemException('unsupported_media_type');
  });
  fastify.addHook('preValidation', async ({ body }) => {
    if (!isWithinLimits(body)) throw new ProblemException('invalid_request', { errors: [{ pointer: '#', detail: 'too_deep' }] });
  });
}

export function isWithinLimits(body: unknown): boolean {
  let keys = 0;
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    keys += level.length;
    if (depth > MAX_DEPTH || keys > MAX_KEYS) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}
