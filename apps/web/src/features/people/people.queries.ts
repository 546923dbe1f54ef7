import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const membersQuery = (tenant: string, search: string) =>
  infiniteQueryOptions({
    queryKey: [tenant, 'members', 'pages', search],
    queryFn: ({ pageParam, signal }) =>
      api('get /api/{tenant}/members', { params: { tenant }, query: { search, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const invitationsQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'invitations'], queryFn: ({ signal }) => api('get /api/{tenant}/invitations', { params: { tenant }, signal }) });
