import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export type ProjectPlace = { tenant: string; projectId: string };
export const CONTACT_LOG = 'kontaktlog';

/** Every contact with a firm that somebody has written down. */
export const contactLogQuery = ({ tenant, projectId }: ProjectPlace) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'registers', CONTACT_LOG],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/registers/{registerKey}', { params: { tenant, projectId, registerKey: CONTACT_LOG }, signal }),
  });

/** Begins an entry. It stands in the log once something is written in it. */
export function useBeginContact({ tenant, projectId }: ProjectPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('post /api/{tenant}/projects/{projectId}/registers/{registerKey}', { params: { tenant, projectId, registerKey: CONTACT_LOG }, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: [tenant, 'projects', projectId], refetchType: 'none' }),
  });
}
