import { isSameText, pairUp } from '../process-model/keyed-changes.ts';
import { phaseStatuses } from '../process-model/phase-statuses.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { Text } from '../text.ts';
import type { DatedPhase } from './upgrade-facts.ts';

/** A question at a gate that the project has yet to pass. */
export type QuestionChange = { kind: 'added' | 'removed' | 'reworded'; phaseKey: string; phase: Text; questionKey: string; question: Text; was: Text | null };
type Asked = { key: string; question: Text; phaseKey: string; phase: Text };
type Side = { rows: readonly DatedPhase[]; model: Pick<ProcessModel, 'phases'> };

/** Questions are told by phase and key, since a gate that was passed keeps what it asked. */
export function questionChanges(before: Side, after: Side, passedGates: readonly string[]): QuestionChange[] {
  const { added, removed, kept } = pairUp(asked(before, passedGates), asked(after, passedGates));
  const told = ({ key, question, phaseKey, phase }: Asked) => ({ phaseKey, phase, questionKey: key.slice(phaseKey.length + 1), question, was: null });
  return [
    ...added.map((one) => ({ ...told(one), kind: 'added' as const })),
    ...removed.map((one) => ({ ...told(one), kind: 'removed' as const })),
    ...kept.filter(([was, is]) => !isSameText(was.question, is.question)).map(([was, is]) => ({ ...told(is), kind: 'reworded' as const, was: was.question })),
  ];
}

function asked({ rows, model }: Side, passedGates: readonly string[]): Asked[] {
  const statuses = phaseStatuses(rows);
  return model.phases.filter(({ key }) => AHEAD.includes(statuses.get(key) ?? '')).flatMap(({ key: phaseKey, label, gates, gateQuestions }) => {
    const ahead = gates.filter((gate) => !passedGates.includes(gate));
    return gateQuestions.filter(({ steps = gates }) => steps.some((gate) => ahead.includes(gate)))
      .map(({ key, question }) => ({ key: `${phaseKey}.${key}`, question, phaseKey, phase: label }));
  });
}

const AHEAD: readonly string[] = ['current', 'to_come'];
