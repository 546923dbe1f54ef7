import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

export const privacyRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'privatliv',
  component: lazyRouteComponent(() => import('../features/about/privacy-screen.tsx'), 'PrivacyScreen'),
});
