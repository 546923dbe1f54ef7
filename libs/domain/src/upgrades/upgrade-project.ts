import { type Edition, formsOf } from '../process-model/edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { pairUp } from '../process-model/keyed-changes.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Text } from '../text.ts';
import { type FormFieldChange, fieldChanges } from './field-changes.ts';
import { type PhaseChange, phaseChanges } from './phase-changes.ts';
import { type QuestionChange, questionChanges } from './question-changes.ts';
import { openPhaseLost, relayPhases } from './relay-phases.ts';
import type { DatedPhase, UpgradedSheet, UpgradeFacts } from './upgrade-facts.ts';

export type SheetMove = { worksheetId: string; formKey: string; form: Text; from: number; to: number };
export type UpgradeChanges = { phases: PhaseChange[]; questions: QuestionChange[]; fields: FormFieldChange[]; worksheets: SheetMove[]; newForms: { formKey: string; form: Text }[] };
/** The project as it will be, and in words what is different. */
export type Upgrade = { phases: DatedPhase[]; worksheets: Pick<SheetMove, 'worksheetId' | 'to'>[]; changes: UpgradeChanges };
/** The version that a project follows and the one it is taken to. `find` knows the worksheets of every version. */
export type Step = { from: Edition; to: Edition; find: (key: string, version: number) => SheetForm | undefined };

/**
 * Takes a project to a newer version of the process model. It is the dry run and the real one alike: whoever looks, and whoever does it, gets
 * the same. It decides about phases and versions of worksheets, and has no way to touch an answer.
 */
export function upgradeProject(facts: UpgradeFacts, { from, to, find }: Step): Result<Upgrade> {
  if (to.model.key !== from.model.key || to.model.version <= from.model.version) return refuse('upgrade_not_newer', { from: from.model.version, to: to.model.version });
  if (!to.model.tracks.some(({ key, kind }) => key === facts.trackKey && kind === 'project')) return refuse('unknown_track', { track: facts.trackKey });
  const phases = relayPhases(facts.phases, to.model, facts.trackKey);
  const lost = openPhaseLost(facts.phases, phases);
  if (lost !== null) return refuse('open_phase_removed', { phase: lost });
  if (facts.isGateOut) return refuse('gate_under_decision');
  return accept(planned(facts, phases, { from, to, find }));
}

function planned(facts: UpgradeFacts, rows: DatedPhase[], { from, to, find }: Step): Upgrade {
  const [before, after] = [{ rows: facts.phases, model: from.model }, { rows, model: to.model }];
  const worksheets = facts.worksheets.flatMap((sheet) => moveOf(sheet, to, facts.frozen));
  const demands = { model: to.model, trackKey: facts.trackKey };
  return {
    phases: rows,
    worksheets: worksheets.map(({ worksheetId, to: version }) => ({ worksheetId, to: version })),
    changes: {
      phases: phaseChanges(before, after),
      questions: questionChanges(before, after, facts.passedGates),
      fields: formsOf(to).flatMap((form) => earlierForms(form, facts, { from, to, find }).flatMap(({ was, answered }) => fieldChanges(was, form, demands, answered))),
      worksheets,
      newForms: pairUp(formsOf(from), formsOf(to)).added.map(({ key, label }) => ({ formKey: key, form: label })),
    },
  };
}

function moveOf({ id, templateKey, templateVersion }: UpgradedSheet, to: Edition, frozen: readonly string[]): SheetMove[] {
  const form = formsOf(to).find(({ key }) => key === templateKey);
  if (!form || frozen.includes(id) || form.version === templateVersion) return [];
  return [{ worksheetId: id, formKey: form.key, form: form.label, from: templateVersion, to: form.version }];
}

/** The versions from which a worksheet comes: those of the sheets that were begun and are not frozen, or that of the model before. */
function earlierForms(form: SheetForm, { worksheets, frozen }: UpgradeFacts, { from, find }: Step): { was: SheetForm; answered: string[] }[] {
  const own = worksheets.filter(({ id, templateKey }) => templateKey === form.key && !frozen.includes(id));
  const begun = worksheets.some(({ templateKey }) => templateKey === form.key);
  const versions = begun ? [...new Set(own.map(({ templateVersion }) => templateVersion))] : formsOf(from).filter(({ key }) => key === form.key).map(({ version }) => version);
  return versions.flatMap((version) => {
    const was = version === form.version ? undefined : find(form.key, version);
    return was ? [{ was, answered: own.filter(({ templateVersion }) => templateVersion === version).flatMap(({ answered }) => answered) }] : [];
  });
}
