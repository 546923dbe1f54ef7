import { MAX_FILE_BYTES } from '@nybrud/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForFile } from './file-body.ts';
import { isForForm, isForm } from './form-body.ts';
import { ProblemException } from './problem.ts';

export const BODY_BYTES = 1024 * 1024;
/** A file, and what a form puts around it. */
const FILE_BODY_BYTES = MAX_FILE_BYTES + 64 * 1024;
/** How long the body of a request may be under way. What sends files has longer, up to the server's own `requestTimeout`. */
const BODY_MS = 15_000;
const MAX_DEPTH = 64;
/** A process model with all of its worksheets has somewhat more than 10,000 values. */
const MAX_KEYS = 20_000;

const JSON_ONLY = /^application\/json(;|$)/i;
const FORM_ONLY = /^multipart\/form-data;/i;

/**
 * A body that is deep or wide enough to be an attack is refused before any schema walks it. Forms, which another site can send, are
 * refused but where a file is asked for; there the origin is looked at as everywhere else.
 */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    const type = request.headers['content-type'];
    if (isForFile(request)) return limitFile(request, type);
    if (isForForm(request) && isForm(type)) return;
    if (type !== undefined && !JSON_ONLY.test(type)) throw new ProblemException('unsupported_media_type');
  });
  fastify.addHook('preParsing', async (request, _, body) => {
    if (hasBody(request) && !isForFile(request)) hurry(request, body);
    return body;
  });
  fastify.addHook('preValidation', async ({ body }) => {
    if (!isWithinLimits(body)) throw new ProblemException('invalid_request', { errors: [{ pointer: '#', detail: 'too_deep' }] });
  });
}

/** How long a file is must be said beforehand, so that nobody is sent on with more than there is room for. */
function limitFile({ headers }: FastifyRequest, type: string | undefined): void {
  if (!FORM_ONLY.test(type ?? '')) throw new ProblemException('unsupported_media_type');
  const length = Number(headers['content-length']);
  if (!Number.isInteger(length)) throw new ProblemException('unreadable_request');
  if (length > FILE_BODY_BYTES) throw new ProblemException('file_too_large', { details: { limit: MAX_FILE_BYTES } });
}

const hasBody = ({ headers }: FastifyRequest): boolean => headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** Who sends a body word by word holds a connection for nothing. */
function hurry({ raw }: FastifyRequest, body: NodeJS.ReadableStream): void {
  const timer = setTimeout(() => raw.complete || raw.destroy(), BODY_MS).unref();
  for (const end of ['end', 'close', 'error']) body.once(end, () => clearTimeout(timer));
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
