import { dayOf } from '../deadlines/days.ts';
import type { RequirementCheck } from '../process-model/checkpoint.ts';
import { type Blocker, blockerId, type BlockerReason, type BlockerSubject, type Force } from './blocker.ts';
import { goesOn } from './gate-decision.ts';
import type { GateFacts, Held, WorksheetFacts, WorksheetState } from './gate-facts.ts';

/** What the worksheets lack: those not begun, each empty field, what was not taken up again since the last decision, what was not discussed. */
export function worksheetBlockers(facts: GateFacts): Blocker[] {
  return worksheetsDue(facts).flatMap((key) => {
    const due = scopesDue(facts, key);
    const instances = instancesOf(facts, key);
    if (instances.length === 0) return [blocker({ kind: 'worksheet', worksheetKey: key, worksheetId: null }, 'not_started', 'hard', atLead(facts))];
    return instances.flatMap((worksheet) => [...fieldBlockers(facts, worksheet, due), ...freshness(facts, worksheet, due)]);
  });
}

/** A phase's gates also try what had to be in order before the phase could begin in earnest. */
function checksDue({ model, gateKey, trackKey, phase }: GateFacts): RequirementCheck[] {
  const starts = model.checkpoints.filter(({ kind, phase: its }) => kind === 'start' && its === phase.key).map(({ key }) => key);
  return model.requirementChecks.filter(({ checkpoints, tracks }) =>
    tracks.includes(trackKey) && checkpoints.some((key) => key === gateKey || starts.includes(key)));
}

/** The worksheets that the gate tries, each once. */
export const worksheetsDue = (facts: GateFacts): string[] => [...new Set(checksDue(facts).map(({ worksheet }) => worksheet))];

/** The parts of a worksheet that the gate tries. */
export const scopesDue = (facts: GateFacts, worksheetKey: string): RequirementCheck[] => checksDue(facts).filter(({ worksheet }) => worksheet === worksheetKey);

export const instancesOf = ({ worksheets, milestoneId }: GateFacts, templateKey: string): WorksheetFacts[] =>
  worksheets.filter((one) => one.templateKey === templateKey && (one.milestoneId === null || one.milestoneId === milestoneId));

function fieldBlockers(facts: GateFacts, worksheet: WorksheetFacts, due: readonly RequirementCheck[]): Blocker[] {
  const { id: worksheetId, templateKey: worksheetKey } = worksheet;
  return worksheet.missing(due).map(({ fieldKey, sectionKey }) => {
    const held = worksheet.fieldsHeld[fieldKey] ?? worksheet.held ?? atLead(facts);
    return blocker({ kind: 'field', worksheetKey, worksheetId, sectionKey, fieldKey }, 'not_filled_in', 'hard', held);
  });
}

function freshness(facts: GateFacts, worksheet: WorksheetFacts, due: readonly RequirementCheck[]): Blocker[] {
  const subject: BlockerSubject = { kind: 'worksheet', worksheetKey: worksheet.templateKey, worksheetId: worksheet.id };
  const held = worksheet.held ?? atLead(facts);
  const stale = due.some(({ mode }) => mode === 'refresh') ? staleSince(facts, worksheet) : null;
  return [
    ...(stale === null ? [] : [blocker(subject, 'not_refreshed', 'hard', { ...held, since: stale })]),
    ...(isUndiscussed(facts, worksheet) ? [blocker(subject, 'not_discussed', 'soft', held)] : []),
  ];
}

/** The day from which a worksheet is out of date: that of the last decision to go on, when nobody has taken it up since. */
function staleSince({ decisions }: GateFacts, worksheet: WorksheetFacts): string | null {
  const last = decisions.findLast(goesOn)?.decidedAt;
  return last === undefined || latest(worksheet) > last ? null : dayOf(new Date(last));
}

const DISCUSSED: readonly WorksheetState[] = ['droeftet', 'indsendt_til_underskrift', 'underskrevet'];
const isUndiscussed = ({ phaseUse, phase }: GateFacts, { templateKey, state }: WorksheetFacts): boolean =>
  phaseUse[templateKey]?.[phase.key] === 'sign' && !DISCUSSED.includes(state);

const latest = ({ changedAt, discussedAt }: WorksheetFacts): string => [changedAt ?? '', discussedAt ?? ''].sort().at(-1) ?? '';

export const atLead = ({ projectLeadId, phase }: GateFacts): Held => ({ holderId: projectLeadId, since: phase.openedOn });

export const blocker = (subject: BlockerSubject, reason: BlockerReason, force: Force, held: Held): Blocker => ({
  id: blockerId(subject, reason), subject, reason, force, holderId: held.holderId, since: held.since,
});
