import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

const SignInScreen = lazyRouteComponent(() => import('../features/sign-in/sign-in-screen.tsx'), 'SignInScreen');

/** The door. `efter` is the page one was on the way to; only an address inside the house counts. */
export const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'log-ind',
  validateSearch: ({ efter }: Record<string, unknown>): { efter?: string } => (isInside(efter) ? { efter } : {}),
  loader: () => SignInScreen.preload?.(),
  component: function SignIn() {
    return <SignInScreen goTo={signInRoute.useSearch().efter} />;
  },
});

const isInside = (address: unknown): address is string => typeof address === 'string' && /^\/[^/\\]/.test(address);
