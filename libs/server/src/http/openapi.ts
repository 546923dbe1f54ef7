import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const tenant = { name: 'tenant', in: 'path', required: true, description: 'Slug of the organisation', schema: { type: 'string' } } as const;

const idempotencyKey = {
  name: 'Idempotency-Key', in: 'header', required: false, description: 'Made by the caller, once for each thing to be made: a repeat gets the first answer',
  schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
} as const;

/** The document of the API as it runs; `npm run openapi` writes it to libs/contracts. */
export function openApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('Nybrud').setVersion('1').addCookieAuth('nybrud-dev');
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}` });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) asProblem(operation?.responses['default']);
    if (!path.includes('{tenant}')) continue;
    Object.assign(item, { parameters: [tenant] });
    item.post?.parameters?.push(idempotencyKey);
  }
  return document;
}

/** Nest describes every answer as plain JSON; problems are sent as what they are. */
function asProblem(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('content' in answer)) return;
  const { content } = answer as { content: Record<string, unknown> }; // the document's own shape
  Object.assign(answer, { content: { 'application/problem+json': content['application/json'] } });
}

/** The same document at /api/openapi.json. It holds no secret: the code is open. */
export function publishOpenApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  app.getHttpAdapter().getInstance().get('/api/openapi.json', async () => (document ??= openApi(app)));
}
