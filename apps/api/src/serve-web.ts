import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The names of assets change with their content, so a browser may keep them; the page itself is asked for each time. */
const keep = (path: string) => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Every address that is neither a file nor the API belongs to the web app's own router. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(root)) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root, wildcard: false, preCompressed: true, setHeaders: (reply, path) => void reply.header('cache-control', keep(path)) });
  fastify.get('/*', (request, reply) => (/^\/api(\/|\?|$)/.test(request.url) ? reply.callNotFound() : reply.sendFile('index.html')));
}
