import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { gatesQuery } from '../features/gates/gates.queries.ts';
import { projectQuery } from '../features/projects/projects.queries.ts';
import { catalogueQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const PhasesScreen = lazyRouteComponent(() => import('../features/gates/phases-screen.tsx'), 'PhasesScreen');

/** The phases of a project, and its track. */
export const phasesRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/faser',
  loader: ({ context: { client }, params }) =>
    Promise.all([
      PhasesScreen.preload?.(), client.ensureQueryData(gatesQuery(params)), client.ensureQueryData(projectQuery(params)), client.ensureQueryData(catalogueQuery(params.tenant)),
    ]),
  component: function Phases() {
    const { tenant, projectId } = phasesRoute.useParams();
    const { data: project } = useSuspenseQuery(projectQuery({ tenant, projectId }));
    const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
    return <PhasesScreen key={projectId} tenant={tenant} projectId={projectId} project={project} catalogue={catalogue} />;
  },
});
