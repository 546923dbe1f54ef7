import { z } from 'zod';
import { textOf } from '../answers/text-values.ts';

const reason = textOf(4000).trim().min(1, 'missing');
const day = z.iso.date('not_a_date');

/** What must be done before or after the project goes on. `covers` names the missing things that it makes up for. */
export const gateCondition = z.strictObject({
  text: textOf(1000).trim().min(1, 'missing'),
  ownerMemberId: z.uuid(),
  dueOn: day,
  covers: z.array(z.string().max(300)).max(100).default([]),
});
export type GateCondition = z.infer<typeof gateCondition>;

/** What the deciders can answer at a gate. Each outcome carries exactly what it must explain. */
export const gateDecision = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('go'), note: textOf(4000).optional() }),
  z.strictObject({ outcome: z.literal('go_with_conditions'), conditions: z.array(gateCondition).min(1, 'missing').max(50, 'too_many') }),
  z.strictObject({ outcome: z.literal('revise'), reason, missing: z.array(textOf(500).trim().min(1, 'missing')).max(50).default([]) }),
  z.strictObject({ outcome: z.literal('pause'), reason, resumeOn: day }),
  z.strictObject({ outcome: z.literal('stop'), reason, lesson: reason }),
]);
export type GateDecision = z.infer<typeof gateDecision>;

/** Whether the answer lets the project go on. */
export const goesOn = ({ outcome }: { outcome: GateDecision['outcome'] }): boolean => outcome === 'go' || outcome === 'go_with_conditions';
