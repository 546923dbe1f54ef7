import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { PublicFrame } from '../features/frame/public-frame.tsx';
import { NotFoundScreen } from '../features/frame/not-found-screen.tsx';

export const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <PublicFrame>
      <NotFoundScreen />
    </PublicFrame>
  ),
});
