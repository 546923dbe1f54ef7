import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` binds the cookie to this host over https; browsers refuse that name over plain http, which localhost speaks. */
const nameOn = (request: FastifyRequest) => (request.protocol === 'https' ? '__Host-nybrud' : 'nybrud-dev');
const ABSOLUTE_SECONDS = 12 * 60 * 60;

export const newToken = () => randomBytes(32).toString('base64url');
export const tokenHash = (token: string) => createHash('sha256').update(token).digest();
export const sessionEnd = () => new Date(Date.now() + ABSOLUTE_SECONDS * 1000);

export function readSessionToken(request: FastifyRequest): string | undefined {
  const start = `${nameOn(request)}=`;
  return request.headers.cookie?.split('; ').find((pair) => pair.startsWith(start))?.slice(start.length);
}

export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string) => writeCookie(request, reply, token, ABSOLUTE_SECONDS);
export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply) => writeCookie(request, reply, '', 0);

function writeCookie(request: FastifyRequest, reply: FastifyReply, value: string, maxAge: number): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  void reply.header('set-cookie', `${nameOn(request)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`);
}
