import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

export const forgottenPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'glemt-adgangskode',
  component: lazyRouteComponent(() => import('../features/sign-in/forgotten-password-screen.tsx'), 'ForgottenPasswordScreen'),
});
