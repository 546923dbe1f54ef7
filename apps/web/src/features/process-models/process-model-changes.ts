import type { ContentPackageBody } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** What publishing would do; nothing is kept. */
export const useCheckPackage = (tenant: string) =>
  useMutation({ mutationFn: (body: ContentPackageBody) => api('post /api/{tenant}/process-models/drafts/check', { params: { tenant }, body }) });

type Publishing = { body: ContentPackageBody; idempotencyKey: string };

/** New names and phases show on many pages, so everything of the organisation is fetched again. */
export function usePublishPackage(tenant: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Publishing) => api('post /api/{tenant}/process-models', { params: { tenant }, body, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: [tenant] }),
  });
}
