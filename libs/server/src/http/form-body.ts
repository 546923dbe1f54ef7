import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const FORM = 'application/x-www-form-urlencoded';
const FORM_BYTES = 64 * 1024;

/** Marks a route that takes an ordinary form, as pages without a script send it. Another site can send one too, so the page puts a token in. */
export const TakesForm = () => RouteConfig({ takesForm: true });

export const isForForm = ({ routeOptions }: FastifyRequest): boolean => 'takesForm' in routeOptions.config && routeOptions.config.takesForm === true;
export const isForm = (contentType: string | undefined): boolean => contentType !== undefined && contentType.split(';')[0]?.trim().toLowerCase() === FORM;

/** A form as its fields; of a field that is sent several times, all of them. */
export function readForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, done) => {
    const fields = new URLSearchParams(String(body));
    done(null, Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)])));
  });
}
