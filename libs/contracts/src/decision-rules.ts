import { decisionRules } from '@nybrud/domain';
import { z } from 'zod';
import { moment, textView } from './shapes.ts';

const option = z.object({ key: z.string(), label: textView });

/** All of them: whoever changes one has read the others. */
export const changeDecisionRulesBody = decisionRules.meta({ id: 'ChangeDecisionRules' });

/** How the organisation decides. Version 0: it has not said otherwise than Nybrud suggests. */
export const decisionRulesView = z
  .object({
    version: z.int(),
    rules: decisionRules,
    changedBy: z.string().nullable(),
    changedAt: moment.nullable(),
    /** The roles that can be asked to sign above an amount, and the phases in which politicians may decide. */
    choices: z.object({ roles: z.array(option), phases: z.array(option) }),
    can: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'DecisionRules' });
export type DecisionRulesView = z.infer<typeof decisionRulesView>;
