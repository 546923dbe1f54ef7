import { rights } from '@nybrud/content';
import type { GatesView, GateView, RequestRowView } from '@nybrud/contracts';
import {
  type Actor, addWorkingDays, allows, blockersOf, canRequestGate, gateProgress, isOverLimit, type Phase, questionsAt, type RoleKey,
} from '@nybrud/domain';
import { amountOf, type Person, presentSlots } from './approver-slots.ts';
import { presentBlocker } from './blocker.presenter.ts';
import { sheetsDue } from './bound.ts';
import { awaitedGates, gateFacts, phaseOfGate, type Written } from './gate-facts.ts';
import type { GateGround, GateSpot } from './gate-ground.ts';
import { gateName, labelOfField } from './names.ts';
import { formOf } from '../worksheets/worksheet-form.ts';
import { openPointsIn } from './open-points.ts';

export type GateScene = {
  ground: GateGround; spot: GateSpot; written: Written; people: readonly Person[]; taskTitles: ReadonlyMap<string, string>;
  request: RequestRowView | null; lastEditedById: string | null;
};

/** A limited right to send holds in some phases only. */
export function maySend({ project }: Actor, phaseKey: string): boolean {
  const roles = project?.roles ?? [];
  if (allows(rights(), roles, 'gate_submit', 'full')) return true;
  return roles.some((role: RoleKey) => {
    const grant = rights().gate_submit[role];
    return grant?.level === 'limited' && grant.condition !== undefined && 'phases' in grant.condition && grant.condition.phases.includes(phaseKey);
  });
}

export const mayWrite = ({ project }: Actor): boolean => allows(rights(), project?.roles ?? [], 'worksheet_edit', 'limited');

/** A gate in the list of those the project waits for. */
export function presentAwaited({ ground, spot, written, people, taskTitles, request }: GateScene): GatesView['awaited'][number] {
  const phase = phaseOfGate(ground, spot.gateKey);
  const facts = gateFacts(ground, spot, written);
  const blockers = blockersOf(facts);
  return {
    ...spot, label: gateName(ground.project.model, spot.gateKey), phaseKey: phase.key, phase: phase.label,
    progress: gateProgress(facts, blockers),
    blockers: blockers.map((one) => presentBlocker(one, { ground, phase, people, taskTitles })),
    can: canAt(ground, phase, { isOut: request !== null, isReady: canRequestGate(blockers), isAwaited: true }),
  };
}

/** Everything that the page of a gate shows. */
export function presentGate(scene: GateScene): GateView {
  const { ground, spot, written, people, request, lastEditedById } = scene;
  const { project } = ground;
  const phase = phaseOfGate(ground, spot.gateKey);
  const isAwaited = awaitedGates(ground).some(({ gateKey, milestoneId }) => gateKey === spot.gateKey && milestoneId === spot.milestone);
  const { progress, blockers, can } = presentAwaited(scene);
  const authors = [ground.actor.memberId, lastEditedById];
  return {
    project: { id: project.id, title: project.title },
    gateKey: spot.gateKey, label: gateName(project.model, spot.gateKey),
    phase: { key: phase.key, label: phase.label, number: project.phases.find(({ phaseKey }) => phaseKey === phase.key)?.position ?? null },
    milestone: milestoneOf(ground, spot.milestone),
    isAwaited, progress, blockers,
    ...askedAt(phase, spot.gateKey),
    fields: written.sheet.fields,
    slots: presentSlots({ ground, phase, gateKey: spot.gateKey, people }),
    worksheets: sheetsDue(ground, gateFacts(ground, spot, written)).map(({ templateKey: key, instance, templateVersion }) => ({ key, instance, label: formOf(key, templateVersion).label })),
    authors: people.filter(({ memberId }) => authors.includes(memberId)).map(({ memberId, name, title }) => ({ memberId, name, title })),
    openPoints: openPointsIn(ground, gateFacts(ground, spot, written)).map(({ worksheetKey, fieldKey, form, reason, clarifyBy }) => ({ worksheetKey, fieldKey, label: labelOfField(form, fieldKey), reason, clarifyBy })),
    rules: { dueOn: addWorkingDays(ground.today, ground.rules.dueWorkingDays), order: ground.rules.signingOrder, overLimit: isOverLimit(amountOf(ground), ground.rules) },
    request,
    can: { ...can, send: can.send && isAwaited },
  };
}

function canAt({ actor, project }: GateGround, phase: Phase, { isOut, isReady, isAwaited }: { isOut: boolean; isReady: boolean; isAwaited: boolean }) {
  const isOpen = project.phases.some(({ phaseKey, openedOn, closedOn }) => phaseKey === phase.key && openedOn !== null && closedOn === null);
  return { write: isOpen && mayWrite(actor), send: isOpen && !isOut && isReady && isAwaited && maySend(actor, phase.key) };
}

const milestoneOf = ({ milestones }: GateGround, id: string | null): GateView['milestone'] => {
  const found = milestones.find(({ key }) => key === id);
  return found ? { id: found.key, label: found.label.da } : null;
};

/** What the gate asks people for: its questions, what they confirm, and the documents of the phase at its last gate. */
function askedAt(phase: Phase, gateKey: string): Pick<GateView, 'questions' | 'criteria' | 'documents'> {
  const isLast = phase.gates.at(-1) === gateKey;
  return {
    questions: questionsAt(phase.gateQuestions, gateKey).map(({ key, question, expected, options }) => ({ key, question, expected, options: options.map((one) => ({ key: one.key, label: one.label })) })),
    criteria: phase.entryCriteria.flatMap(({ check, label }, index) => (check === undefined ? [{ field: `criterion:${phase.key}:${index}`, label }] : [])),
    documents: phase.deliverables.flatMap(({ kind, label, optional }, index) =>
      (isLast && kind === 'document' ? [{ field: `document:${phase.key}:${index}`, label, optional: optional === true }] : [])),
  };
}
