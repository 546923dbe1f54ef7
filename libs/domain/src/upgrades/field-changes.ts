import { inScope, scopesOnTrack } from '../answers/scope.ts';
import type { SheetForm } from '../worksheets/worksheet-template.ts';
import { isSameText, pairUp } from '../process-model/keyed-changes.ts';
import type { ProcessModel } from '../process-model/process-model.ts';
import type { Text } from '../text.ts';
import type { Field } from '../worksheets/field.ts';

/**
 * A question of a worksheet. `required`: it must be answered on the project's track. `answers`: in how many worksheets somebody has answered it;
 * of a question that goes, they are kept.
 */
export type FormFieldChange = {
  kind: 'added' | 'removed' | 'reworded' | 'made_required';
  formKey: string; form: Text; fieldKey: string; label: Text; was: Text | null; required: boolean; answers: number; confidential: boolean;
};
type Demands = { model: Pick<ProcessModel, 'requirementChecks'>; trackKey: string };
type Placed = Field & { sectionKey: string };

const fieldsIn = ({ sections }: SheetForm): Placed[] => sections.flatMap(({ key, fields }) => fields.map((field) => ({ ...field, sectionKey: key })));

/** What becomes of the questions of one worksheet. `answered` holds the fields that have answers, once for each worksheet. */
export function fieldChanges(before: SheetForm, after: SheetForm, demands: Demands, answered: readonly string[]): FormFieldChange[] {
  const scopes = scopesOnTrack(demands.model, demands.trackKey, after.key);
  const { added, removed, kept } = pairUp(fieldsIn(before), fieldsIn(after));
  const isAsked = ({ key, sectionKey, required }: Placed) => required !== false && inScope(key, sectionKey, scopes);
  const told = (field: Placed) => ({
    formKey: after.key, form: after.label, fieldKey: field.key, label: field.label, was: null, required: isAsked(field),
    answers: answered.filter((key) => key === field.key).length, confidential: field.confidential === true,
  });
  return [
    ...added.map((field) => ({ ...told(field), kind: 'added' as const })),
    ...removed.map((field) => ({ ...told(field), required: false, kind: 'removed' as const })),
    ...kept.filter(([was, is]) => !isSameText(was.label, is.label)).map(([was, is]) => ({ ...told(is), kind: 'reworded' as const, was: was.label })),
    ...kept.filter(([was, is]) => was.required === false && isAsked(is)).map(([, is]) => ({ ...told(is), kind: 'made_required' as const })),
  ];
}
