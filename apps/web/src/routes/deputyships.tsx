import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deputyshipsQuery } from '../features/deputyships/deputyships.queries.ts';
import { tenantRoute } from './tenant.tsx';

const DeputyshipsScreen = lazyRouteComponent(() => import('../features/deputyships/deputyships-screen.tsx'), 'DeputyshipsScreen');

/** Who signs for one while one is away. */
export const deputyshipsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'stedfortraeder',
  loader: ({ context: { client }, params: { tenant } }) => Promise.all([DeputyshipsScreen.preload?.(), client.ensureQueryData(deputyshipsQuery(tenant))]),
  component: function Deputyships() {
    return <DeputyshipsScreen tenant={deputyshipsRoute.useParams().tenant} />;
  },
});
