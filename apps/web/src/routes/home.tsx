import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { homeQuery } from '../features/home/home.queries.ts';
import { tenantRoute } from './tenant.tsx';

const HomeScreen = lazyRouteComponent(() => import('../features/home/home-screen.tsx'), 'HomeScreen');

/** Min side. */
export const homeRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: '/',
  loader: ({ context: { client }, params: { tenant } }) => Promise.all([HomeScreen.preload?.(), client.ensureQueryData(homeQuery(tenant))]),
  component: function Home() {
    return <HomeScreen tenant={homeRoute.useParams().tenant} />;
  },
});
