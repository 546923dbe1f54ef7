import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { invitationsQuery, membersQuery } from '../features/people/people.queries.ts';
import { catalogueQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const PeopleScreen = lazyRouteComponent(() => import('../features/people/people-screen.tsx'), 'PeopleScreen');

/** Who is in the organisation, and as what. The first list is fetched here; a search is fetched by the screen, which stays. */
export const peopleRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'administration/personer',
  validateSearch: ({ soeg }: Record<string, unknown>): { soeg?: string } => (typeof soeg === 'string' && soeg ? { soeg } : {}),
  loader: ({ context: { client }, params: { tenant } }) =>
    Promise.all([
      PeopleScreen.preload?.(),
      client.ensureQueryData(catalogueQuery(tenant)),
      client.ensureQueryData(invitationsQuery(tenant)),
      client.ensureInfiniteQueryData(membersQuery(tenant, '')),
    ]),
  component: function People() {
    const { tenant } = peopleRoute.useParams();
    const { soeg = '' } = peopleRoute.useSearch();
    const navigate = peopleRoute.useNavigate();
    const seek = (search: string) => void navigate({ search: search ? { soeg: search } : {}, replace: true });
    return <PeopleScreen tenant={tenant} search={soeg} onSearch={seek} />;
  },
});
