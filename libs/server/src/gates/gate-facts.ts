import { worksheetTemplatesOf } from '@nybrud/content';
import { type Blocker, blockersOf, gateAwaited, type GateFacts, type GatePlace, type Phase, phaseStatuses, type ProcessModel, type ProjectState, stateAfter, isLastGate } from '@nybrud/domain';
import { asTaskFacts } from '../tasks/task-facts.ts';
import { orNotFound } from '../http/problem.ts';
import type { GateGround, GateSpot } from './gate-ground.ts';
import type { GateSheet } from './gate-sheet.ts';

/** What each worksheet is used for in which phase, in the version that goes with the project's process model. */
const phaseUse = (model: ProcessModel) => Object.fromEntries(worksheetTemplatesOf(model).map(({ key, phaseUse: use }) => [key, use]));

export const phaseOfGate = ({ project }: GateGround, gateKey: string): Phase =>
  orNotFound(project.model.phases.find(({ gates }) => gates.includes(gateKey)));

/** What was written for a gate, and the roles that somebody has: on the team, or in the organisation where they reach all projects. */
export type Written = { sheet: GateSheet; rolesHeld: readonly string[] };

/** One gate's facts: the ground that the project stands on, and what was written for the gate. */
export function gateFacts(ground: GateGround, { gateKey, milestone }: GateSpot, { sheet, rolesHeld }: Written): GateFacts {
  const { project, worksheets, contacts, firmsMet, declarationsValid, fields, tasks, decided } = ground;
  const phase = phaseOfGate(ground, gateKey);
  const openedOn = project.phases.find(({ phaseKey }) => phaseKey === phase.key)?.openedOn ?? ground.today;
  return {
    model: project.model, trackKey: project.track, gateKey, milestoneId: milestone,
    phase: { key: phase.key, openedOn },
    phaseStatuses: phaseStatuses(project.phases),
    worksheets, phaseUse: phaseUse(project.model), fields, documents: sheet.documents, confirmations: sheet.confirmations,
    tasks: asTaskFacts(tasks, { gateKey, ...(milestone !== null && { milestone }) }), contacts, firmsMet, declarationsValid, answers: sheet.answers, decisions: decided,
    rolesHeld,
    projectLeadId: project.team.find(({ role }) => role === 'project_lead')?.memberId ?? null,
  };
}

/** The gates that the open phases wait for. */
export function awaitedGates(ground: GateGround): (GatePlace & { phaseKey: string })[] {
  const { project } = ground;
  if (stateOfProject(ground) === 'stopped') return [];
  return project.phases
    .filter(({ position, openedOn, closedOn }) => position !== null && openedOn !== null && closedOn === null)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .flatMap(({ phaseKey }) => {
      const awaited = gateAwaited({
        model: project.model, trackKey: project.track, phaseKey, milestoneIds: ground.milestones.map(({ key }) => key), decisions: ground.decided,
        reopenedAt: ground.reopenedAt.get(phaseKey) ?? null,
      });
      return awaited ? [{ ...awaited, phaseKey }] : [];
    });
}

/** How the project stands after its newest decision; a phase taken up again after a stop sets it going. */
export function stateOfProject({ project, decided, reopenedAt }: GateGround): ProjectState {
  const state = stateAfter(decided.map(({ outcome, gateKey }) => ({ outcome, isLastGate: isLastGate(project.model, project.track, gateKey) })));
  const last = decided.at(-1)?.decidedAt ?? '';
  const isTakenUp = [...reopenedAt.values()].some((at) => at > last);
  return isTakenUp ? 'active' : state;
}

/** What is missing at a gate that is out for decision. */
export const openBlockers = (ground: GateGround, { gateKey, milestone }: { gateKey: string; milestone: string }, written: Written): Blocker[] =>
  blockersOf(gateFacts(ground, { gateKey, milestone: milestone === '' ? null : milestone }, written));
