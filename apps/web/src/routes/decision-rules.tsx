import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { decisionRulesQuery } from '../features/decision-rules/decision-rules.queries.ts';
import { tenantRoute } from './tenant.tsx';

const DecisionRulesScreen = lazyRouteComponent(() => import('../features/decision-rules/decision-rules-screen.tsx'), 'DecisionRulesScreen');

/** How the organisation decides. */
export const decisionRulesRoute = createRoute({
  getParentRoute: () => tenantRoute,
  path: 'administration/beslutningsregler',
  loader: ({ context: { client }, params: { tenant } }) => Promise.all([DecisionRulesScreen.preload?.(), client.ensureQueryData(decisionRulesQuery(tenant))]),
  component: function Rules() {
    return <DecisionRulesScreen tenant={decisionRulesRoute.useParams().tenant} />;
  },
});
