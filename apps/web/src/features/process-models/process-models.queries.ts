import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The versions of the process model. */
export const processModelsQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'process-models'], queryFn: ({ signal }) => api('get /api/{tenant}/process-models', { params: { tenant }, signal }) });
