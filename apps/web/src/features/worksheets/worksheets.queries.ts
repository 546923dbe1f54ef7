import type { MoveWorksheet, SaveAnswer, WorksheetView } from '@nybrud/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** `instance`: which of several of one form, such as that of a milestone. */
export type WorksheetAddress = { tenant: string; projectId: string; worksheetKey: string; instance?: string | undefined };

const which = ({ instance }: WorksheetAddress) => (instance === undefined ? {} : { instance });
const ofProject = ({ tenant, projectId }: WorksheetAddress) => [tenant, 'projects', projectId] as const;

/** One worksheet. It is not fetched anew while somebody works in it: nothing may change under the cursor. */
export const worksheetQuery = (params: WorksheetAddress) =>
  queryOptions({
    queryKey: [...ofProject(params), 'worksheets', params.worksheetKey, params.instance ?? ''],
    queryFn: async ({ signal, client, queryKey }) => {
      const fetched = await api('get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}', { params, query: which(params), signal });
      return withNewest(fetched, client.getQueryData<WorksheetView>(queryKey));
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** An answer that was saved while the page was being fetched is newer than the one fetched. */
function withNewest(fetched: WorksheetView, known: WorksheetView | undefined): WorksheetView {
  if (!known) return fetched;
  const newer = Object.entries(known.answers).filter(([key, { version }]) => version > (fetched.answers[key]?.version ?? 0));
  return { ...fetched, answers: { ...fetched.answers, ...Object.fromEntries(newer) } };
}

/** Every answer that a field has had, newest first. */
export const historyQuery = ({ fieldKey, version, ...address }: WorksheetAddress & { fieldKey: string; version: number }) =>
  queryOptions({
    queryKey: [...worksheetQuery(address).queryKey, 'history', fieldKey, version],
    queryFn: ({ signal }) =>
      api('get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}/history', {
        params: { ...address, fieldKey }, query: which(address), signal,
      }),
  });

/** A request that hangs would hold up all that comes after it. */
const LONGEST_SAVE = 30_000;

export const saveAnswer = (address: WorksheetAddress, fieldKey: string, body: SaveAnswer) =>
  api('put /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}', {
    params: { ...address, fieldKey },
    query: which(address),
    body,
    signal: AbortSignal.timeout(LONGEST_SAVE),
  });

/** Says how far the team has come. Nothing else on the page is fetched anew: somebody may be writing. */
export function useMoveWorksheet(address: WorksheetAddress) {
  const client = useQueryClient();
  const { queryKey } = worksheetQuery(address);
  return useMutation({
    mutationFn: (body: MoveWorksheet) =>
      api('put /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/state', { params: address, query: which(address), body }),
    onSuccess: ({ states, ...steps }) => {
      client.setQueryData(queryKey, (page) => page && { ...page, ...steps, can: { ...page.can, states } });
      void client.invalidateQueries({ queryKey: ofProject(address), refetchType: 'none' });
    },
  });
}

/** Begins one more of a form of which a project has as many as it takes. */
export function useBeginWorksheet(address: WorksheetAddress) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('post /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}', { params: address }),
    onSuccess: () => client.invalidateQueries({ queryKey: ofProject(address), refetchType: 'none' }),
  });
}

/** Who of the team has declared their impartiality. */
export const declarationsQuery = ({ tenant, projectId }: Pick<WorksheetAddress, 'tenant' | 'projectId'>) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'declarations'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/declarations', { params: { tenant, projectId }, signal }),
  });
