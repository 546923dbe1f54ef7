import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const homeQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'home'], queryFn: ({ signal }) => api('get /api/{tenant}/home', { params: { tenant }, signal }) });
