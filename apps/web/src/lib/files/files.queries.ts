import type { FilesView, FileView } from '@nybrud/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf, api } from '../api.ts';

export type FilesKey = { tenant: string; projectId: string };

/** What has been attached to a project, newest first. */
export const filesQuery = ({ tenant, projectId }: FilesKey) =>
  queryOptions({
    queryKey: [tenant, 'projects', projectId, 'files'],
    queryFn: ({ signal }) => api('get /api/{tenant}/projects/{projectId}/files', { params: { tenant, projectId }, signal }),
  });

/** Where a file is fetched from: the server sends it as an attachment. */
export const fileAddress = ({ tenant, projectId }: FilesKey, fileId: string): string =>
  addressOf('get /api/{tenant}/projects/{projectId}/files/{fileId}', { tenant, projectId, fileId }).address;

/** `onRemoved` is told by the act, not by the row: the row is gone by then. */
export function useRemoveFile(key: FilesKey, onRemoved: () => void) {
  const change = useFilesChange(key);
  return useMutation({
    mutationFn: ({ id }: FileView) => api('delete /api/{tenant}/projects/{projectId}/files/{fileId}', { params: { ...key, fileId: id } }),
    onSuccess: (_, removed) => {
      change((files) => files.filter(({ id }) => id !== removed.id));
      onRemoved();
    },
  });
}

/** What the page knows is put right at once; the project's story is told again. */
export function useFilesChange({ tenant, projectId }: FilesKey) {
  const client = useQueryClient();
  return (change: (files: FileView[]) => FileView[]) => {
    const { queryKey } = filesQuery({ tenant, projectId });
    client.setQueryData(queryKey, (known: FilesView | undefined) => known && { ...known, files: change(known.files) });
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: [tenant, 'projects', projectId, 'activity'] });
  };
}
