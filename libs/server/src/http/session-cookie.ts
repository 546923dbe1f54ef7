import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';

const ABSOLUTE_SECONDS = 12 * 60 * 60;

export const newToken = () => randomBytes(32).toString('base64url');
export const tokenHash = (token: string) => createHash('sha256').update(token).digest();
export const sessionEnd = () => new Date(Date.now() + ABSOLUTE_SECONDS * 1000);

/** `__Host-` binds the cookie to this host over https; browsers refuse that name over plain http, which a demo on localhost speaks. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(SURROUNDINGS) { publicUrl }: Surroundings) {
    this.secure = publicUrl.startsWith('https://');
    this.name = this.secure ? '__Host-nybrud' : 'nybrud-dev';
  }

  read({ headers }: FastifyRequest): string | undefined {
    const start = `${this.name}=`;
    return headers.cookie?.split('; ').find((pair) => pair.startsWith(start))?.slice(start.length);
  }

  set(reply: FastifyReply, token: string): void {
    this.write(reply, token, ABSOLUTE_SECONDS);
  }

  clear(reply: FastifyReply): void {
    this.write(reply, '', 0);
  }

  private write(reply: FastifyReply, value: string, maxAge: number): void {
    void reply.header('set-cookie', `${this.name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${this.secure ? '; Secure' : ''}`);
  }
}
