import type { AddFourEyesWaiver } from '@nybrud/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { projectActivityQuery, type ProjectKey } from '../projects.queries.ts';

/** Every exception from four eyes that the project has had, the latest first. */
export const waiversQuery = ({ tenant, projectId }: ProjectKey) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'four-eyes-waivers'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/four-eyes-waivers', { params: { tenant, projectId }, signal }),
  });

export function useWaiveFourEyes(key: ProjectKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AddFourEyesWaiver) => api('post /api/{tenant}/four-eyes-waivers', { params: { tenant: key.tenant }, body }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: waiversQuery(key).queryKey }), client.invalidateQueries({ queryKey: projectActivityQuery(key).queryKey })]),
  });
}
