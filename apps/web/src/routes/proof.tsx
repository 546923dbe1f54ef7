import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicRoute } from './public.tsx';

const ProofScreen = lazyRouteComponent(() => import('../features/gates/proof-screen.tsx'), 'ProofScreen');

/** The code on a printed decision leads here. */
export const proofRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'bevis/$code',
  loader: () => ProofScreen.preload?.(),
  component: function Proof() {
    return <ProofScreen code={proofRoute.useParams().code} />;
  },
});
