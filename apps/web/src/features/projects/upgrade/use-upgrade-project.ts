import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { keepProject, type ProjectKey, projectQuery } from '../projects.queries.ts';

/** Phases, questions and worksheets are others afterwards, so all that is known of the project is fetched again. */
export function useUpgradeProject({ tenant, projectId }: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (to: number) => api('post /api/{tenant}/projects/{projectId}/upgrade', { params: { tenant, projectId }, body: { to } }),
    onSuccess: async (project) => {
      await client.invalidateQueries({ queryKey: projectQuery({ tenant, projectId }).queryKey });
      keepProject(client, tenant, project);
    },
  });
}
