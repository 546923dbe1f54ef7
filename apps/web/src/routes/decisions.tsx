import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { decisionsQuery } from '../features/gates/gates.queries.ts';
import { projectQuery } from '../features/projects/projects.queries.ts';
import { tenantRoute } from './tenant.tsx';

const DecisionsScreen = lazyRouteComponent(() => import('../features/gates/decisions-screen.tsx'), 'DecisionsScreen');

/** The log of a project's decisions. */
export const decisionsRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/beslutninger',
  loader: ({ context: { client }, params }) =>
    Promise.all([DecisionsScreen.preload?.(), client.ensureQueryData(decisionsQuery(params)), client.ensureQueryData(projectQuery(params))]),
  component: function Decisions() {
    const { tenant, projectId } = decisionsRoute.useParams();
    const { data: project } = useSuspenseQuery(projectQuery({ tenant, projectId }));
    return <DecisionsScreen key={projectId} tenant={tenant} projectId={projectId} project={project} />;
  },
});
