import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

export const accessibilityRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'tilgaengelighed',
  component: lazyRouteComponent(() => import('../features/about/accessibility-screen.tsx'), 'AccessibilityScreen'),
});
