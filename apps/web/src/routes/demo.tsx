import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { personasQuery } from '../lib/personas.ts';
import { healthQuery } from '../lib/session.queries.ts';
import { publicRoute } from './public.tsx';

/** The front page: the demo's people, or, where there is no demo, the door. */
export const demoRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/',
  loader: async ({ context: { client } }) => {
    const { demo } = await client.ensureQueryData(healthQuery());
    if (!demo) throw redirect({ to: '/log-ind' });
    await client.ensureQueryData(personasQuery());
  },
  component: lazyRouteComponent(() => import('../features/demo/demo-screen.tsx'), 'DemoScreen'),
});
