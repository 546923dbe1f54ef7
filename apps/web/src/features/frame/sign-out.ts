import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { enterAnew } from '../../lib/enter.ts';

/** Ends the session here. */
export function useSignOut(): () => void {
  const leave = useMutation({ mutationFn: () => api('delete /api/me/session'), onSuccess: () => enterAnew('/') });
  return () => leave.mutate();
}
