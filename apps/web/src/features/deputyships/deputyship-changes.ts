import type { AddDeputyship } from '@nybrud/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { deputyshipsQuery } from './deputyships.queries.ts';

export function useAddDeputyship(tenant: string) {
  const refresh = useRefresh(tenant);
  return useMutation({ mutationFn: (body: AddDeputyship) => api('post /api/{tenant}/deputyships', { params: { tenant }, body }), onSuccess: refresh });
}

export function useEndDeputyship(tenant: string) {
  const refresh = useRefresh(tenant);
  return useMutation({
    mutationFn: (deputyshipId: string) => api('delete /api/{tenant}/deputyships/{deputyshipId}', { params: { tenant, deputyshipId } }),
    onSuccess: refresh,
  });
}

function useRefresh(tenant: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: deputyshipsQuery(tenant).queryKey });
}
