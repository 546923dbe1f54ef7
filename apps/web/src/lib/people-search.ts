import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** The first people whose name, title or address holds the words. */
export const peopleSearchQuery = (tenant: string, search: string) =>
  queryOptions({
    queryKey: [tenant, 'members', 'found', search],
    queryFn: ({ signal }) => api('get /api/{tenant}/members', { params: { tenant }, query: { search, limit: 20 }, signal }),
    staleTime: 60_000,
  });
