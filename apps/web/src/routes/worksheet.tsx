import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { CONTACT_LOG } from '../features/contact-log/contact-log.queries.ts';
import { type WorksheetAddress, worksheetQuery } from '../features/worksheets/worksheets.queries.ts';
import { organisationQuery } from '../lib/session.queries.ts';
import { tenantRoute } from './tenant.tsx';

const WorksheetScreen = lazyRouteComponent(() => import('../features/worksheets/worksheet-screen.tsx'), 'WorksheetScreen');

const load = (client: QueryClient, address: WorksheetAddress) =>
  Promise.all([WorksheetScreen.preload?.(), client.ensureQueryData(worksheetQuery(address)), client.ensureQueryData(organisationQuery(address.tenant))]);

/** One worksheet of a project, or where one is chosen of several of its form. */
export const worksheetRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/vaerktoejer/$worksheetKey',
  loader: ({ context: { client }, params }) => load(client, params),
  component: function Worksheet() {
    const { tenant, projectId, worksheetKey } = worksheetRoute.useParams();
    return <WorksheetScreen key={`${projectId}/${worksheetKey}`} tenant={tenant} projectId={projectId} worksheetKey={worksheetKey} />;
  },
});

/** One of several of a form: that of a milestone, a person or a request. */
export const worksheetInstanceRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/vaerktoejer/$worksheetKey/$instance',
  loader: ({ context: { client }, params }) => load(client, params),
  component: function WorksheetInstance() {
    const { tenant, projectId, worksheetKey, instance } = worksheetInstanceRoute.useParams();
    return <WorksheetScreen key={instance} tenant={tenant} projectId={projectId} worksheetKey={worksheetKey} instance={instance} />;
  },
});

/** One contact with a firm: an entry of its register, filled in as a worksheet is. */
export const contactRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/kontaktlog/$instance',
  loader: ({ context: { client }, params }) => load(client, { ...params, worksheetKey: CONTACT_LOG }),
  component: function Contact() {
    const { tenant, projectId, instance } = contactRoute.useParams();
    return <WorksheetScreen key={instance} tenant={tenant} projectId={projectId} worksheetKey={CONTACT_LOG} instance={instance} />;
  },
});
