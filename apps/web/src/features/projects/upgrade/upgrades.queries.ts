import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import type { ProjectKey } from '../projects.queries.ts';

/** What an upgrade to the newest version would change. */
export const upgradeQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'upgrade'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/upgrade', { params: { tenant, projectId }, signal }),
  });
