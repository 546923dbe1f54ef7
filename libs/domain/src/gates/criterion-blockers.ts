import type { Phase } from '../process-model/phase.ts';
import type { Blocker } from './blocker.ts';
import type { GateFacts } from './gate-facts.ts';
import { newestDecision } from './passed-gates.ts';
import { atLead, blocker } from './worksheet-blockers.ts';

type Criterion = Phase['entryCriteria'][number];
type Check = NonNullable<Criterion['check']>;

/** What the phase takes for granted and does not have. What Nybrud cannot see for itself somebody confirms, or gives a reason. */
export function criterionBlockers(facts: GateFacts): Blocker[] {
  const criteria = facts.model.phases.find(({ key }) => key === facts.phase.key)?.entryCriteria ?? [];
  return criteria.flatMap(({ check }, index) => {
    const phaseKey = facts.phase.key;
    if (check) return automatic(check, facts);
    const confirmed = facts.confirmations.some((one) => one.phaseKey === phaseKey && one.index === index);
    return confirmed ? [] : [blocker({ kind: 'criterion', phaseKey, index }, 'not_confirmed', 'soft', atLead(facts))];
  });
}

function automatic(check: Check, facts: GateFacts): Blocker[] {
  if ('worksheetExists' in check) return exists(check.worksheetExists, facts);
  if ('fieldFilled' in check) return filled(check.fieldFilled, facts);
  if ('fieldKnown' in check) return known(check.fieldKnown, facts);
  if ('gate' in check) return decided(check, facts);
  if ('worksheetState' in check) return inState(check, facts);
  if ('declarationsValid' in check) return declared(check.declarationsValid, facts);
  return []; // the start of the phase itself: its worksheets are tried with those of the gate
}

function exists(worksheetKey: string, facts: GateFacts): Blocker[] {
  if (facts.worksheets.some(({ templateKey }) => templateKey === worksheetKey)) return [];
  return [blocker({ kind: 'worksheet', worksheetKey, worksheetId: null }, 'not_started', 'hard', atLead(facts))];
}

const filled = (fieldKey: string, facts: GateFacts): Blocker[] =>
  (facts.fields[fieldKey] ?? 'unanswered') === 'unanswered'
    ? [blocker({ kind: 'shared_field', fieldKey }, 'not_filled_in', 'hard', atLead(facts))]
    : [];

const known = (fieldKey: string, facts: GateFacts): Blocker[] =>
  facts.fields[fieldKey] === 'known' ? [] : [blocker({ kind: 'shared_field', fieldKey }, 'not_known', 'hard', atLead(facts))];

function decided({ gate, outcomeIn }: Extract<Check, { gate: string }>, facts: GateFacts): Blocker[] {
  const newest = newestDecision(facts.decisions, { gateKey: gate, milestoneId: null });
  const phaseKey = facts.model.phases.find(({ gates }) => gates.includes(gate))?.key;
  const isMet = newest ? outcomeIn.includes(newest.outcome) : wasElsewhere(phaseKey, facts);
  return isMet ? [] : [blocker({ kind: 'gate', gateKey: gate }, 'not_decided', 'hard', atLead(facts))];
}

function inState({ worksheetState, state }: Extract<Check, { worksheetState: string }>, facts: GateFacts): Blocker[] {
  const instances = facts.worksheets.filter(({ templateKey }) => templateKey === worksheetState);
  const isMet = instances.some((one) => one.state === state || (state === 'underskrevet' && one.signedBefore));
  const phases = signedIn(worksheetState, facts);
  if (isMet || (instances.length === 0 && phases.every((key) => wasElsewhere(key, facts)))) return [];
  const held = instances[0]?.held ?? atLead(facts);
  return [blocker({ kind: 'worksheet', worksheetKey: worksheetState, worksheetId: instances[0]?.id ?? null }, 'not_signed', 'hard', held)];
}

function declared(address: string, facts: GateFacts): Blocker[] {
  const [worksheetKey = '', fieldKey = ''] = address.split('.');
  if (facts.declarationsValid[address] === true) return [];
  return [blocker({ kind: 'declarations', worksheetKey, fieldKey }, 'not_declared', 'hard', atLead(facts))];
}

/** Done before the project came to Nybrud, or no part of its track: nothing of it can be asked for here. */
const wasElsewhere = (phaseKey: string | undefined, { phaseStatuses }: GateFacts): boolean => {
  const status = phaseKey === undefined ? undefined : phaseStatuses.get(phaseKey);
  return status === 'done_before' || status === 'not_relevant';
};

/** The phases in which the worksheet is signed on this track. */
function signedIn(worksheetKey: string, { phaseUse, model, trackKey }: GateFacts): string[] {
  const moved = model.tracks.find(({ key }) => key === trackKey)?.moved ?? [];
  const uses = Object.entries(phaseUse[worksheetKey] ?? {}).filter(([, use]) => use === 'sign').map(([phase]) => phase);
  return uses.map((phase) => moved.find(({ worksheet, fromPhase }) => worksheet === worksheetKey && fromPhase === phase)?.toPhase ?? phase);
}
