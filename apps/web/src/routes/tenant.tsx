import { createRoute, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorScreen } from '../features/frame/error-screen.tsx';
import { PublicFrame } from '../features/frame/public-frame.tsx';
import { TenantFrame } from '../features/frame/tenant-frame.tsx';
import { PendingScreen } from '../features/frame/pending-screen.tsx';
import { speak } from '../lib/i18n.ts';
import { healthQuery, meQuery, organisationQuery } from '../lib/session.queries.ts';
import { rootRoute } from './root.tsx';

/** Everything inside an organisation. Its pages load beside it, not after it. */
export const tenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$tenant',
  loader: async ({ context: { client }, params: { tenant } }) => {
    const [me] = await Promise.all([client.ensureQueryData(meQuery()), client.ensureQueryData(organisationQuery(tenant)), client.ensureQueryData(healthQuery())]);
    await speak(me.language);
  },
  component: function Tenant() {
    return <TenantFrame tenant={tenantRoute.useParams().tenant} />;
  },
  pendingComponent: () => (
    <PublicFrame>
      <PendingScreen />
    </PublicFrame>
  ),
  errorComponent: (props: ErrorComponentProps) => (
    <PublicFrame>
      <ErrorScreen {...props} />
    </PublicFrame>
  ),
});
