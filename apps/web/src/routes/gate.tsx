import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { gateQuery } from '../features/gates/gates.queries.ts';
import { tenantRoute } from './tenant.tsx';

const GateScreen = lazyRouteComponent(() => import('../features/gates/gate-screen.tsx'), 'GateScreen');

/** A gate of a project, where it is sent to decision. `delmaal` names the milestone where the phase has several. */
export const gateRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/beslutningspunkt/$gateKey',
  validateSearch: ({ delmaal }: Record<string, unknown>): { delmaal?: string } => (typeof delmaal === 'string' ? { delmaal } : {}),
  loaderDeps: ({ search: { delmaal } }) => ({ delmaal }),
  loader: ({ context: { client }, params, deps: { delmaal } }) => Promise.all([GateScreen.preload?.(), client.ensureQueryData(gateQuery({ ...params, milestone: delmaal }))]),
  component: function Gate() {
    const { tenant, projectId, gateKey } = gateRoute.useParams();
    const { delmaal } = gateRoute.useSearch();
    return <GateScreen key={`${projectId}/${gateKey}/${delmaal ?? ''}`} tenant={tenant} projectId={projectId} gateKey={gateKey} milestone={delmaal} />;
  },
});
