import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

/** The token stands after the `#`, so no log on the way ever sees it. */
export const resetPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'nulstil',
  component: lazyRouteComponent(() => import('../features/sign-in/reset-password-screen.tsx'), 'ResetPasswordScreen'),
});
