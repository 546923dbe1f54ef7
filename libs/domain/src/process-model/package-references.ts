import { computedRules } from '../answers/computed.ts';
import type { SharedField } from '../worksheets/shared-field.ts';
import { type Edition, formsOf } from './edition.ts';
import { formReferences } from './form-references.ts';
import { modelReferences } from './model-references.ts';
import { fault, type Finding, type FindingCode, warning } from './package-finding.ts';
import type { ProcessModel } from './process-model.ts';
import type { ReferenceKind } from './reference.ts';

const CODES: Record<ReferenceKind, FindingCode> = {
  phase: 'no_such_phase', gate: 'no_such_gate', checkpoint: 'no_such_checkpoint', track: 'no_such_track', form: 'no_such_form',
  section: 'no_such_section', field: 'no_such_field', answer: 'no_such_answer', rule: 'no_rule',
};

/** Names that lead nowhere, and keys that stand for two things. */
export function brokenReferences(edition: Edition, sharedFields: readonly SharedField[]): Finding[] {
  const known = targets(edition, sharedFields);
  const references = [...modelReferences(edition.model), ...formReferences(edition, sharedFields)];
  const broken = references.filter(({ kind, key }) => !known[kind].has(key));
  return [...twice(edition), ...broken.map(({ where, kind, key, mild }) => (mild ? warning : fault)(CODES[kind], where, key))];
}

const keysOf = (all: readonly { key: string }[]) => all.map(({ key }) => key);
const phasesIn = ({ phases, scalingPhases }: ProcessModel) => [...phases, ...scalingPhases];

function targets(edition: Edition, sharedFields: readonly SharedField[]): Record<ReferenceKind, ReadonlySet<string>> {
  const { model } = edition;
  const forms = formsOf(edition);
  const sections = forms.flatMap((form) => form.sections.map((section) => ({ form: form.key, ...section })));
  return {
    phase: new Set(keysOf(phasesIn(model))),
    gate: new Set(phasesIn(model).flatMap(({ key, gates }) => gates.map((gate) => `${key}.${gate}`))),
    checkpoint: new Set(keysOf(model.checkpoints)),
    track: new Set(keysOf(model.tracks)),
    form: new Set(keysOf(forms)),
    section: new Set(sections.map(({ form, key }) => `${form}.${key}`)),
    field: new Set([...keysOf(sharedFields), ...sections.flatMap(({ form, fields }) => fields.map(({ key }) => `${form}.${key}`))]),
    answer: new Set(answersIn(edition, sharedFields)),
    rule: new Set(Object.keys(computedRules)),
  };
}

type Options = readonly { key: string }[] | undefined;

/** The answers that a question can have, by its address; for those whose answers stand in a list. */
function answersIn(edition: Edition, sharedFields: readonly SharedField[]): string[] {
  const named = (address: string, options: Options = []) => options.map(({ key }) => `${address}=${key}`);
  return [
    ...phasesIn(edition.model).flatMap(({ key, gateQuestions }) => gateQuestions.flatMap((question) => named(`${key}.${question.key}`, question.options))),
    ...sharedFields.flatMap(({ key, options, computed }) => named(key, options ?? computed?.options)),
    ...formsOf(edition).flatMap((form) => form.sections.flatMap(({ fields }) =>
      fields.flatMap(({ key, options, computed }) => named(`${form.key}.${key}`, options ?? computed?.options)))),
  ];
}

/** No list has a key twice. */
function twice(edition: Edition): Finding[] {
  const { model } = edition;
  const forms = formsOf(edition);
  const lists: [string, string[]][] = [
    ['phases', keysOf(phasesIn(model))], ['tracks', keysOf(model.tracks)], ['checkpoints', keysOf(model.checkpoints)], ['worksheetTemplates', keysOf(forms)],
    ['gateOutcomes', keysOf(model.gateOutcomes)],
    ...model.tracks.map(({ key, phases }): [string, string[]] => [`tracks.${key}`, phases]),
    ...phasesIn(model).flatMap(({ key, gates, gateQuestions }): [string, string[]][] => [[key, gates], [`${key}.gateQuestions`, keysOf(gateQuestions)]]),
    ...forms.flatMap(({ key, sections }): [string, string[]][] => [[key, keysOf(sections)], [key, sections.flatMap(({ fields }) => keysOf(fields))]]),
  ];
  return lists.flatMap(([where, keys]) => keys.filter((key, at) => keys.indexOf(key) < at).map((key) => fault('key_twice', where, key)));
}
