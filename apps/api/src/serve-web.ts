import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Every address that is neither a file nor the API belongs to the web app's own router. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(root)) return;
  const fastify = app.getHttpAdapter().getInstance();
  const year = 31_536_000_000;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.setHeader('cache-control', path.includes('/assets/') ? `public, max-age=${year / 1000}, immutable` : 'no-cache'),
  });
  fastify.get('/*', (request, reply) => (request.url.startsWith('/api/') ? reply.callNotFound() : reply.sendFile('index.html')));
}
