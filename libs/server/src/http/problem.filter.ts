import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Problem, type ProblemCode, problems } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import { ProblemException } from './problem.ts';

type Known = Pick<ProblemException, 'code' | 'extras'>;

/** Answers by HTTP status, for what Nest and Fastify throw before a handler is reached. */
const BY_STATUS: Record<number, ProblemCode> = {
  400: 'unreadable_request', 401: 'not_signed_in', 404: 'not_found', 413: 'request_too_large', 415: 'unsupported_media_type',
};

/** SQLSTATE of "not yours" under row level security, and of a database that is gone. */
const NOT_YOURS = '42501';
const GONE = /^(08|57P)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)$/;

/** Turns whatever was thrown into an RFC 9457 `application/problem+json` response. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const { code, extras } = this.toProblem(error);
    const { status, title } = problems[code];
    const body: Problem = { type: `/problems/${code}`, title, status, code, ...extras };
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (status === 429 || status === 503) void reply.header('retry-after', Number(extras.details?.['retryAfterSeconds'] ?? 5));
    void reply.status(status).type('application/problem+json').send(JSON.stringify(body));
  }

  private toProblem(error: unknown): Known {
    if (error instanceof ProblemException) return error;
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    const known = BY_STATUS[status];
    if (known) return { code: known, extras: {} };
    const codes = codesOf(error);
    if (codes.includes(NOT_YOURS)) return { code: 'not_found', extras: {} };
    this.logger.error(error);
    return { code: codes.some((code) => GONE.test(code)) ? 'unavailable' : 'internal_error', extras: {} };
  }
}

const statusOf = (error: unknown) => (isRecord(error) && typeof error['statusCode'] === 'number' ? error['statusCode'] : 0);

/** The codes of an error and of what caused it: Prisma wraps the driver's. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!isRecord(error) || depth > 6) return [];
  const own = [error['code'], error['originalCode']].filter((code) => typeof code === 'string');
  return [...own, ...['cause', 'meta', 'driverAdapterError'].flatMap((key) => codesOf(error[key], depth + 1))];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
