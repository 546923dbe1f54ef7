import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { contactLogQuery } from '../features/contact-log/contact-log.queries.ts';
import { tenantRoute } from './tenant.tsx';

const ContactLogScreen = lazyRouteComponent(() => import('../features/contact-log/contact-log-screen.tsx'), 'ContactLogScreen');

/** Kontaktlog of a project. */
export const contactLogRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/kontaktlog',
  loader: ({ context: { client }, params }) => Promise.all([ContactLogScreen.preload?.(), client.ensureQueryData(contactLogQuery(params))]),
  component: function ContactLog() {
    const { tenant, projectId } = contactLogRoute.useParams();
    return <ContactLogScreen key={projectId} tenant={tenant} projectId={projectId} />;
  },
});
