import type { GrantLevel, Permission, Rights } from '../permissions/rights.ts';
import type { RoleKey } from '../permissions/roles.ts';
import { type Edition, formsOf } from './edition.ts';
import { fault, type Finding, warning } from './package-finding.ts';
import type { ProcessModel } from './process-model.ts';

type Known = { current: Edition; rights: Rights };

/** What is well formed and yet no good: gates nobody can sign, phases nobody reaches, and what is never used. */
export const lint = (edition: Edition, { current, rights }: Known): Finding[] => [
  ...unsigned(edition.model, rights),
  ...unreached(edition.model),
  ...unusedCheckpoints(edition.model),
  ...unusedForms(edition),
  ...differingTools(edition),
  ...current.model.tracks.filter(({ key }) => !edition.model.tracks.some((one) => one.key === key)).map(({ key }) => warning('track_removed', 'tracks', key)),
];

/** A gate needs one signer whom no condition leaves out, and whose role has the right to sign there. */
function unsigned({ phases, scalingPhases }: ProcessModel, rights: Rights): Finding[] {
  const judge = (act: Permission) => (phase: ProcessModel['phases'][number] | ProcessModel['scalingPhases'][number]) =>
    phase.gates.filter((gate) => !phase.signers.some(({ role, when, gates }) =>
      role !== null && when === undefined && (gates === undefined || gates.includes(gate)) && maySign(rights, act, role, phase.key)))
      .map((gate) => fault('nobody_signs', phase.key, gate));
  return [...phases.flatMap(judge('gate_sign')), ...scalingPhases.flatMap(judge('scaling_decide'))];
}

const SIGNING: readonly GrantLevel[] = ['limited', 'full'];

function maySign(rights: Rights, act: Permission, role: RoleKey, phaseKey: string): boolean {
  const held = rights[act][role];
  if (!held || !SIGNING.includes(held.level)) return false;
  return held.condition === undefined || !('phases' in held.condition) || held.condition.phases.includes(phaseKey);
}

function unreached({ phases, scalingPhases, tracks }: ProcessModel): Finding[] {
  const reached = new Set(tracks.flatMap((track) => track.phases));
  return [...phases, ...scalingPhases].filter(({ key }) => !reached.has(key)).map(({ key }) => warning('phase_unreached', 'phases', key));
}

/** Gates are passed in any case; a start or an event is there for what it asks for. */
function unusedCheckpoints({ checkpoints, requirementChecks, tracks, phases }: ProcessModel): Finding[] {
  const used = new Set([
    ...requirementChecks.flatMap((check) => check.checkpoints),
    ...tracks.flatMap(({ revisit = [] }) => revisit.map(({ checkpoint }) => checkpoint)),
    ...phases.flatMap(({ entryCriteria }) => entryCriteria.flatMap(({ check }) => (check && 'checkpoint' in check ? [check.checkpoint] : []))),
  ]);
  const asking = checkpoints.filter(({ kind }) => kind === 'start' || kind === 'event');
  return asking.filter(({ key }) => !used.has(key)).map(({ key }) => warning('checkpoint_unused', 'checkpoints', key));
}

function unusedForms({ model, worksheetTemplates, registers }: Edition): Finding[] {
  const phases = new Set(model.phases.map(({ key }) => key));
  const used = new Set([
    ...model.requirementChecks.map(({ worksheet }) => worksheet),
    ...worksheetTemplates.filter(({ phaseUse }) => Object.keys(phaseUse).some((phase) => phases.has(phase))).map(({ key }) => key),
  ]);
  return formsOf({ model, worksheetTemplates, registers }).filter(({ key }) => !used.has(key)).map(({ key }) => warning('form_unused', key, key));
}

/** A phase names its worksheets, and each worksheet its phases: where they disagree, somebody looks in vain. */
function differingTools({ model, worksheetTemplates }: Edition): Finding[] {
  return model.phases.flatMap(({ key: phase, tools }) => {
    const used = worksheetTemplates.filter(({ phaseUse }) => phaseUse[phase] !== undefined).map(({ key }) => key);
    const differing = [...tools.filter((tool) => !used.includes(tool)), ...used.filter((tool) => !tools.includes(tool))];
    return [...new Set(differing)].map((tool) => warning('tools_differ', phase, tool));
  });
}
