import { canonicalJson } from '../canonical/canonical-json.ts';
import type { Text } from '../text.ts';
import type { Field } from '../worksheets/field.ts';
import { type Edition, formsOf } from './edition.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import type { GateQuestion } from './gate-question.ts';
import { isSameText, pairUp } from './keyed-changes.ts';
import type { ProcessModel } from './process-model.ts';

export const contentChangeKinds = [
  'phase_added', 'phase_removed', 'phase_renamed', 'track_added', 'track_removed', 'track_renamed', 'order_changed', 'gate_added', 'gate_removed',
  'question_added', 'question_removed', 'question_reworded', 'form_added', 'form_renamed', 'field_added', 'field_removed', 'field_reworded',
  'field_required', 'field_optional', 'checks_changed', 'other_text',
] as const;
export type ContentChangeKind = (typeof contentChangeKinds)[number];

/** One thing that is different, told by what it is called: `was` when it was called something else, `within` where it stands. */
export type ContentChange = { kind: ContentChangeKind; name: Text; was: Text | null; within: Text | null };
type Named = { key: string; label: Text };
type Kinds = { added: ContentChangeKind; removed?: ContentChangeKind; renamed: ContentChangeKind };

/** Everything that people will see of a new edition, in the order of the old one's pages. */
export function contentChanges(before: Edition, now: Edition): ContentChange[] {
  const forms = pairUp(formsOf(before), formsOf(now));
  return [
    ...named(before.model.phases, now.model.phases, { added: 'phase_added', removed: 'phase_removed', renamed: 'phase_renamed' }),
    ...named(before.model.scalingPhases, now.model.scalingPhases, { added: 'phase_added', removed: 'phase_removed', renamed: 'phase_renamed' }),
    ...named(before.model.tracks, now.model.tracks, { added: 'track_added', removed: 'track_removed', renamed: 'track_renamed' }),
    ...reordered(before.model, now.model),
    ...named(before.model.checkpoints, now.model.checkpoints, { added: 'gate_added', removed: 'gate_removed', renamed: 'other_text' }),
    ...pairUp<AnyPhase>(phasesIn(before.model), phasesIn(now.model)).kept.flatMap(([was, is]) => questions(was, is)),
    ...named(formsOf(before), formsOf(now), { added: 'form_added', renamed: 'form_renamed' }),
    ...forms.kept.flatMap(([was, is]) => (was.version === is.version ? [] : fields(was, is))),
    ...(isSame(before.model.requirementChecks, now.model.requirementChecks) ? [] : [change('checks_changed', now.model.label)]),
    ...pairUp<AnyPhase>(phasesIn(before.model), phasesIn(now.model)).kept.flatMap(([was, is]) => (isSame(rest(was), rest(is)) ? [] : [change('other_text', is.label)])),
  ];
}

type AnyPhase = ProcessModel['phases'][number] | ProcessModel['scalingPhases'][number];
const phasesIn = ({ phases, scalingPhases }: ProcessModel): AnyPhase[] => [...phases, ...scalingPhases];
const change = (kind: ContentChangeKind, name: Text, within: Text | null = null): ContentChange => ({ kind, name, was: null, within });
const isSame = (a: unknown, b: unknown) => canonicalJson(JSON.parse(JSON.stringify(a))) === canonicalJson(JSON.parse(JSON.stringify(b)));
/** What is told by no change of its own. */
const rest = (phase: AnyPhase) => ({ ...phase, label: null, gates: null, gateQuestions: null, order: null });

function named(before: readonly Named[], now: readonly Named[], kinds: Kinds): ContentChange[] {
  const { added, removed, kept } = pairUp(before, now);
  const { removed: gone } = kinds;
  return [
    ...added.map(({ label }) => change(kinds.added, label)),
    ...(gone ? removed.map(({ label }) => change(gone, label)) : []),
    ...kept.filter(([was, is]) => !isSameText(was.label, is.label)).map(([was, is]) => ({ ...change(kinds.renamed, is.label), was: was.label })),
  ];
}

const reordered = (before: ProcessModel, now: ProcessModel): ContentChange[] =>
  pairUp(before.tracks, now.tracks).kept.flatMap(([was, is]) => {
    const staying = (phases: readonly string[], others: readonly string[]) => phases.filter((key) => others.includes(key)).join();
    return staying(was.phases, is.phases) === staying(is.phases, was.phases) ? [] : [change('order_changed', is.label)];
  });

function questions(was: AnyPhase, is: AnyPhase): ContentChange[] {
  const asked = ({ key, question }: GateQuestion) => ({ key, label: question });
  const kinds: Kinds = { added: 'question_added', removed: 'question_removed', renamed: 'question_reworded' };
  return named(was.gateQuestions.map(asked), is.gateQuestions.map(asked), kinds).map((one) => ({ ...one, within: is.label }));
}

function fields(was: SheetForm, is: SheetForm): ContentChange[] {
  const inside = ({ sections }: SheetForm): Field[] => sections.flatMap((section) => section.fields);
  const kinds: Kinds = { added: 'field_added', removed: 'field_removed', renamed: 'field_reworded' };
  const demands = pairUp(inside(was), inside(is)).kept.flatMap(([before, now]) => {
    if ((before.required === false) === (now.required === false)) return [];
    return [change(now.required === false ? 'field_optional' : 'field_required', now.label)];
  });
  return [...named(inside(was), inside(is), kinds), ...demands].map((one) => ({ ...one, within: is.label }));
}
