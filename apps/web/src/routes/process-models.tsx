import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { processModelsQuery } from '../features/process-models/process-models.queries.ts';
import { tenantRoute } from './tenant.tsx';

const ProcessModelsScreen = lazyRouteComponent(() => import('../features/process-models/process-models-screen.tsx'), 'ProcessModelsScreen');

/** The versions of the process model. */
export const processModelsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'procesmodel',
  loader: ({ context: { client }, params: { tenant } }) => Promise.all([ProcessModelsScreen.preload?.(), client.ensureQueryData(processModelsQuery(tenant))]),
  component: function ProcessModels() {
    return <ProcessModelsScreen tenant={processModelsRoute.useParams().tenant} />;
  },
});
