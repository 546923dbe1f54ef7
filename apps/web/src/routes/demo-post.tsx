import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { demoLinksQuery } from '../features/demo/demo-links.queries.ts';
import { publicRoute } from './public.tsx';

/** Only in the demo: links that would have been mailed. */
export const demoPostRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'dev/post',
  loader: ({ context: { client } }) => client.ensureQueryData(demoLinksQuery()),
  component: lazyRouteComponent(() => import('../features/demo/demo-links-screen.tsx'), 'DemoLinksScreen'),
});
