import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import type { ProjectKey } from '../projects.queries.ts';

/** The tasks of a project, the open ones first. */
export const projectTasksQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'tasks'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/tasks', { params: { tenant, projectId }, signal }),
  });
