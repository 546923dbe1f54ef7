import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { fileName, MAX_FILE_BYTES } from '@nybrud/domain';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from './problem.ts';
import { OpensOwnScope } from './tenant-scope.interceptor.ts';

/** A file on its way in. `isCut` says, once all has been read, that there was more than is let in. */
export type IncomingFile = { name: string; bytes: Readable; isCut: () => boolean };

const form = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

/** The body of this route is a form with one file, which is read as it comes; everywhere else a body is JSON. */
export const TakesFile = () =>
  applyDecorators(RouteConfig({ takesFile: true }), OpensOwnScope(true), ApiConsumes('multipart/form-data'), ApiBody({ schema: form }));

/** Keyed on the matched route, never on path text. */
export const isForFile = ({ routeOptions: { config } }: FastifyRequest): boolean => 'takesFile' in config && config.takesFile === true;

export async function takeFiles(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: MAX_FILE_BYTES, fieldNameSize: 100, headerPairs: 20 }, throwFileSizeLimit: false });
}

/** The file of a form. What else may stand in it is left alone. */
export async function incomingFile(request: FastifyRequest): Promise<IncomingFile> {
  const part = await request.file();
  if (!part) throw new ProblemException('unreadable_request');
  return { name: fileName(part.filename ?? ''), bytes: part.file, isCut: () => part.file.truncated };
}
