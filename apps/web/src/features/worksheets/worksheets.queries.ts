import type { SaveAnswer, WorksheetView } from '@nybrud/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export type WorksheetAddress = { tenant: string; projectId: string; worksheetKey: string };

/** One worksheet. It is not fetched anew while somebody works in it: nothing may change under the cursor. */
export const worksheetQuery = (params: WorksheetAddress) =>
  queryOptions({
    queryKey: [params.tenant, 'projects', params.projectId, 'worksheets', params.worksheetKey],
    queryFn: async ({ signal, client, queryKey }) => {
      const fetched = await api('get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}', { params, signal });
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
      api('get /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}/history', { params: { ...address, fieldKey }, signal }),
  });

/** A request that hangs would hold up all that comes after it. */
const LONGEST_SAVE = 30_000;

export const saveAnswer = (address: WorksheetAddress, fieldKey: string, body: SaveAnswer) =>
  api('put /api/{tenant}/projects/{projectId}/worksheets/{worksheetKey}/answers/{fieldKey}', {
    params: { ...address, fieldKey },
    body,
    signal: AbortSignal.timeout(LONGEST_SAVE),
  });
