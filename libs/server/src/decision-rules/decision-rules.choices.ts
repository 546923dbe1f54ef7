import { currentProcessModel, rights, roles } from '@nybrud/content';
import type { DecisionRulesView } from '@nybrud/contracts';
import { allows } from '@nybrud/domain';

/** The roles that can sign at all, and the phases whose model leaves a political decision to the organisation. */
export const decisionChoices = (): DecisionRulesView['choices'] => ({
  roles: signers().map(({ key, label }) => ({ key, label })),
  phases: currentProcessModel().phases.filter((phase) => phase.signers.some(({ when }) => when === 'org_rule')).map(({ key, label }) => ({ key, label })),
});

export const signers = () => roles().filter(({ key }) => allows(rights(), [key], 'gate_sign', 'limited'));
