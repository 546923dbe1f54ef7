import { type GateDecision, goesOn } from './gate-decision.ts';

/** What several deciders have decided together: any no is the answer, every condition holds, and a yes takes all of them. */
export function combinedDecision(said: readonly GateDecision[]): GateDecision {
  const no = said.find((one) => !goesOn(one));
  if (no) return no;
  const conditions = said.flatMap((one) => (one.outcome === 'go_with_conditions' ? one.conditions : []));
  if (conditions.length > 0) return { outcome: 'go_with_conditions', conditions };
  const notes = said.flatMap((one) => (one.outcome === 'go' && one.note ? [one.note] : []));
  return notes.length > 0 ? { outcome: 'go', note: notes.join('\n') } : { outcome: 'go' };
}
