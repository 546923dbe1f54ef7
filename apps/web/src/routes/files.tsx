import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filesQuery } from '../lib/files/files.queries.ts';
import { tenantRoute } from './tenant.tsx';

const FilesScreen = lazyRouteComponent(() => import('../features/files/files-screen.tsx'), 'FilesScreen');

/** The files of a project. */
export const filesRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'projekter/$projectId/filer',
  loader: ({ context: { client }, params }) => Promise.all([FilesScreen.preload?.(), client.ensureQueryData(filesQuery(params))]),
  component: function Files() {
    const { tenant, projectId } = filesRoute.useParams();
    return <FilesScreen key={projectId} tenant={tenant} projectId={projectId} />;
  },
});
