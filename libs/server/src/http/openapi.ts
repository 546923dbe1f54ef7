import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const tenant = { name: 'tenant', in: 'path', required: true, description: 'Slug of the organisation', schema: { type: 'string' } } as const;

/** The document of the API as it runs; `npm run openapi` writes it to libs/contracts. */
export function openApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('Nybrud').setVersion('1').addCookieAuth('nybrud-dev');
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}` });
  for (const [path, operations] of Object.entries(document.paths)) {
    if (path.includes('{tenant}')) Object.assign(operations, { parameters: [tenant] });
  }
  return document;
}

/** The same document at /api/openapi.json. It holds no secret: the code is open. */
export function publishOpenApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  app.getHttpAdapter().getInstance().get('/api/openapi.json', async () => (document ??= openApi(app)));
}
