import { MutationCache, QueryClient } from '@tanstack/react-query';
import { hasCode, isPassing } from '../lib/problem-error.ts';

/** `onSignedOut` is told when an act is refused because the session has ended. */
export const queryClient = (onSignedOut: () => void) =>
  new QueryClient({
    mutationCache: new MutationCache({ onError: (error) => (hasCode(error, 'not_signed_in') ? onSignedOut() : undefined) }),
    defaultOptions: {
      // Without a net an answer is "no", at once: a paused query would leave the page waiting for ever.
      queries: { networkMode: 'always', retry: (failures, error) => failures < 2 && isPassing(error), retryDelay: (failures) => 300 * 2 ** failures, staleTime: 5_000 },
      mutations: { networkMode: 'always' },
    },
  });
