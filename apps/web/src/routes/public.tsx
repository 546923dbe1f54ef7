import { createRoute, Outlet } from '@tanstack/react-router';
import { PublicFrame } from '../features/frame/public-frame.tsx';
import { rootRoute } from './root.tsx';

/** The pages that anybody may open. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: () => (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  ),
});
