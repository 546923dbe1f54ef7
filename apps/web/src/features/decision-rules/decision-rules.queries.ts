import type { DecisionRules } from '@nybrud/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** How the organisation decides. */
export const decisionRulesQuery = (tenant: string) =>
  queryOptions({ queryKey: [tenant, 'decision-rules'], queryFn: ({ signal }) => api('get /api/{tenant}/decision-rules', { params: { tenant }, signal }) });

/** Used by the form, which judges what was written first. */
export const changeDecisionRules = (tenant: string, body: DecisionRules, version: number) => api('put /api/{tenant}/decision-rules', { params: { tenant }, body, version });
