import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Who signs for one, and for whom one signs; an administrator sees all. */
export const deputyshipsQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'deputyships'], queryFn: ({ signal }) => api('get /api/{tenant}/deputyships', { params: { tenant }, signal }) });
