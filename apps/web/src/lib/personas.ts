import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from './api.ts';
import { enterAnew } from './enter.ts';

/** How many stand as cards; the rest lie under *Flere roller*. */
export const FEATURED = 5;

/** The people of the demo town, in the order of the cards. */
export const personasQuery = () => queryOptions({ queryKey: ['personas'], queryFn: ({ signal }) => api('get /api/demo/personas', { signal }), staleTime: Infinity });

/** Become one of them, and go to that person's own page. */
export const useBecome = () =>
  useMutation({
    mutationFn: (persona: string) => api('post /api/demo/sign-in', { body: { persona } }),
    onSuccess: ({ tenant }) => enterAnew(`/${tenant}`),
  });
