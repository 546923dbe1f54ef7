import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogueQuery, organisationQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const NewProjectScreen = lazyRouteComponent(() => import('../features/projects/new/new-project-screen.tsx'), 'NewProjectScreen');

type Search = { trin?: 2 | 3 };

/** Nyt projekt. The step stands in the address, so that Back in the browser goes one step back. */
export const newProjectRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/nyt',
  validateSearch: ({ trin }: Record<string, unknown>): Search => (trin === 2 || trin === 3 ? { trin } : {}),
  loader: ({ context: { client }, params: { tenant } }) =>
    Promise.all([client.ensureQueryData(organisationQuery(tenant)), client.ensureQueryData(catalogueQuery(tenant)), NewProjectScreen.preload?.()]),
  component: function NewProject() {
    const { tenant } = newProjectRoute.useParams();
    const { trin } = newProjectRoute.useSearch();
    const navigate = newProjectRoute.useNavigate();
    const open = ({ id }: { id: string }) =>
      void navigate({ to: '/$tenant/projekter/$projectId', params: { tenant, projectId: id }, replace: true, state: { projectMade: id } });
    return (
      <NewProjectScreen
        key={tenant}
        tenant={tenant}
        step={trin ?? 1}
        onStep={(step) => void navigate({ search: step === 1 ? {} : { trin: step } })}
        onCreated={open}
      />
    );
  },
});
