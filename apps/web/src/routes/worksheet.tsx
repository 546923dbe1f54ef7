import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { worksheetQuery } from '../features/worksheets/worksheets.queries.ts';
import { organisationQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const WorksheetScreen = lazyRouteComponent(() => import('../features/worksheets/worksheet-screen.tsx'), 'WorksheetScreen');

/** One worksheet of a project. */
export const worksheetRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/vaerktoejer/$worksheetKey',
  loader: ({ context: { client }, params }) =>
    Promise.all([WorksheetScreen.preload?.(), client.ensureQueryData(worksheetQuery(params)), client.ensureQueryData(organisationQuery(params.tenant))]),
  component: function Worksheet() {
    const { tenant, projectId, worksheetKey } = worksheetRoute.useParams();
    return <WorksheetScreen key={`${projectId}/${worksheetKey}`} tenant={tenant} projectId={projectId} worksheetKey={worksheetKey} />;
  },
});
