import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** Every component of the design system, in all its states. */
export const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'galleri',
  component: lazyRouteComponent(() => import('../gallery/gallery-screen.tsx'), 'GalleryScreen'),
});
