import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const FORM = 'application/x-www-form-urlencoded';

/** Marks a route that takes an ordinary form, as pages without a script send it. Another site can send one too, so the page puts a token in. */
export const TakesForm = () => RouteConfig({ takesForm: true });

export const isForForm = ({ routeOptions }: FastifyRequest): boolean => 'takesForm' in routeOptions.config && routeOptions.config.takesForm === true;
export const isForm = (contentType: string | undefined): boolean => contentType !== undefined && contentType.split(';')[0]?.trim().toLowerCase() === FORM;

/** A form as its fields, by name; of a field that is sent several times, all of them. Nest has parsed it. */
export function fieldsOf(body: unknown): Record<string, string[]> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, given]) => [name, [given].flat().filter((value): value is string => typeof value === 'string')]));
}
