import type { FastifyRequest } from 'fastify';
import { ProblemException } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers say where an unsafe request comes from; another site's page is refused. With SameSite=Lax and JSON as the
 * only body this leaves a forged form no way in (docs/decisions/002).
 */
export function refuseForeignOrigin({ method, headers, host }: FastifyRequest): void {
  if (SAFE.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ProblemException('foreign_origin');
  if (headers.origin !== undefined && hostOf(headers.origin) !== host) throw new ProblemException('foreign_origin');
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '');
