import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

/** The token stands after the `#`, so no log on the way ever sees it. */
export const invitationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('../features/sign-in/invitation-screen.tsx'), 'InvitationScreen'),
});
