import { createRoute, redirect } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

/** The address where Danish public sites keep their statement. */
export const wasRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'was',
  beforeLoad: () => {
    throw redirect({ to: '/tilgaengelighed' });
  },
});
