import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { tenantRoute } from './tenant.tsx';

const SettingsScreen = lazyRouteComponent(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen');

/** One's own settings. */
export const settingsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'mig',
  component: SettingsScreen,
});
