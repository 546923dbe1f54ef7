import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const demoLinksQuery = () => queryOptions({ queryKey: ['demo', 'links'], queryFn: ({ signal }) => api('get /api/demo/links', { signal }), staleTime: 0 });
