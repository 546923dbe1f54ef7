import { createRoute, lazyRouteComponent, useLocation } from '@tanstack/react-router';
import { decisionsQuery, gatesQuery } from '../features/gates/gates.queries.ts';
import { projectActivityQuery, projectQuery } from '../features/projects/projects.queries.ts';
import { projectTasksQuery } from '../features/projects/tasks/tasks.queries.ts';
import { waiversQuery } from '../features/projects/waiver/waivers.queries.ts';
import { catalogueQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const ProjectScreen = lazyRouteComponent(() => import('../features/projects/page/project-screen.tsx'), 'ProjectScreen');

const ProjectGate = lazyRouteComponent(() => import('../features/gates/project-gate.tsx'), 'ProjectGate');
const ProjectDecisions = lazyRouteComponent(() => import('../features/gates/project-decisions.tsx'), 'ProjectDecisions');

/** One project. */
export const projectRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId',
  loader: ({ context: { client }, params }) =>
    Promise.all([
      ProjectScreen.preload?.(),
      ProjectGate.preload?.(),
      ProjectDecisions.preload?.(),
      client.ensureQueryData(projectQuery(params)),
      client.ensureQueryData(gatesQuery(params)),
      client.ensureQueryData(decisionsQuery(params)),
      client.ensureQueryData(projectTasksQuery(params)),
      client.ensureQueryData(waiversQuery(params)),
      client.ensureInfiniteQueryData(projectActivityQuery(params)),
      client.ensureQueryData(catalogueQuery(params.tenant)),
    ]),
  component: function Project() {
    const { tenant, projectId } = projectRoute.useParams();
    const navigate = projectRoute.useNavigate();
    const closeReceipt = () => void navigate({ replace: true, state: {} });
    const isNew = useLocation({ select: ({ state }) => state.projectMade === projectId });
    return (
      <ProjectScreen
        key={projectId} tenant={tenant} projectId={projectId} isNew={isNew} onReceiptClosed={closeReceipt}
        gate={<ProjectGate projectKey={{ tenant, projectId }} />} decisions={<ProjectDecisions projectKey={{ tenant, projectId }} />}
      />
    );
  },
});

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface HistoryState {
    /** The project that was made just before, for its receipt: kept by the browser with this visit, and not part of the address. */
    projectMade?: string;
  }
}
