import type { AddTeamRole, ChangeProject, ProjectView } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { keepProject, type ProjectKey } from './projects.queries.ts';

/** Changes the shared fields, unless somebody changed them since `version` was read. */
export const useChangeProject = (params: ProjectKey) =>
  useChange(params.tenant, ({ version, fields }: { version: number; fields: ChangeProject }) =>
    api('patch /api/{tenant}/projects/{projectId}', { params, body: fields, version }),
  );

export const useSetDueDate = (params: ProjectKey & { phaseKey: string }) =>
  useChange(params.tenant, (dueOn: string | null) =>
    api('put /api/{tenant}/projects/{projectId}/phases/{phaseKey}/due-date', { params, body: { dueOn } }),
  );

export const useAddToTeam = (params: ProjectKey) =>
  useChange(params.tenant, (body: AddTeamRole) => api('post /api/{tenant}/projects/{projectId}/team', { params, body }));

export const useRemoveFromTeam = (params: ProjectKey) =>
  useChange(params.tenant, (teamRoleId: string) =>
    api('delete /api/{tenant}/projects/{projectId}/team/{teamRoleId}', { params: { ...params, teamRoleId } }),
  );

function useChange<Change>(tenant: string, change: (given: Change) => Promise<ProjectView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (project) => keepProject(client, tenant, project) });
}
