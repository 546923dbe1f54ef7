import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { upgradeQuery } from '../features/projects/upgrade/upgrades.queries.ts';
import { tenantRoute } from './tenant.tsx';

const UpgradeScreen = lazyRouteComponent(() => import('../features/projects/upgrade/upgrade-screen.tsx'), 'UpgradeScreen');

/** What a newer version of the process model would change in a project. */
export const upgradeRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/opgradering',
  loader: ({ context: { client }, params }) => Promise.all([UpgradeScreen.preload?.(), client.ensureQueryData(upgradeQuery(params))]),
  component: function Upgrade() {
    const { tenant, projectId } = upgradeRoute.useParams();
    return <UpgradeScreen key={projectId} tenant={tenant} projectId={projectId} />;
  },
});
