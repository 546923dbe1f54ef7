import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** Who is signed in. */
export const meQuery = () => queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => api('get /api/me', { signal }), staleTime: 300_000 });

/** The organisation on whose pages one is, and what one may do there. */
export const organisationQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'organisation'], queryFn: ({ signal }) => api('get /api/{tenant}/organisation', { params: { tenant }, signal }), staleTime: 60_000 });

/** Phases, tracks, roles and choices: data that CO-PI may rename, so it is asked for, but seldom. */
export const catalogueQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'catalogue'], queryFn: ({ signal }) => api('get /api/{tenant}/catalogue', { params: { tenant }, signal }), staleTime: 3_600_000 });

/** Is this the demo, and which version is it. */
export const healthQuery = () => queryOptions({ queryKey: ['health'], queryFn: ({ signal }) => api('get /api/health', { signal }), staleTime: 3_600_000 });
