import { type DatedPhase, goesOn, gateOutcomeKey, type UpgradeFacts } from '@nybrud/domain';
import type { UpgradeRecord } from './upgrades.repository.ts';

type Answered = { worksheetId: string; fieldKey: string };

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** What lies with the deciders or carries their signature stays in its version; whoever edits it later takes it up as it is. */
const FROZEN: readonly string[] = ['indsendt_til_underskrift', 'underskrevet'];

/** A project as the rule wants it. */
export const factsOf = (project: UpgradeRecord, answered: readonly Answered[]): UpgradeFacts => ({
  trackKey: project.track,
  phases: project.phases.map(({ phaseKey, position, openedOn, closedOn, dueOn }): DatedPhase =>
    ({ phaseKey, position, openedOn: day(openedOn), closedOn: day(closedOn), dueOn: day(dueOn) })),
  worksheets: project.worksheets.map(({ id, templateKey, templateVersion }) =>
    ({ id, templateKey, templateVersion, answered: answered.filter(({ worksheetId }) => worksheetId === id).map(({ fieldKey }) => fieldKey) })),
  passedGates: passedGates(project.gateDecisions),
  frozen: project.worksheets.filter(({ states: [newest] }) => newest !== undefined && FROZEN.includes(newest.state)).map(({ id }) => id),
  isGateOut: project.gateRequests.length > 0,
});

/** A gate is passed when the newest decision lets the project go on; where it is asked for each milestone, at all of them. */
function passedGates(decisions: UpgradeRecord['gateDecisions']): string[] {
  const newest = new Map(decisions.map((one) => [`${one.gateKey} ${one.milestone}`, one]));
  const holding = [...newest.values()].filter(({ outcome }) => !goesOn({ outcome: gateOutcomeKey.parse(outcome) })).map(({ gateKey }) => gateKey);
  return [...new Set(decisions.map(({ gateKey }) => gateKey))].filter((gate) => !holding.includes(gate));
}
