import type { SheetForm } from '../worksheets/worksheet-template.ts';
import type { Field } from '../worksheets/field.ts';

/**
 * Answers to questions that the worksheet no longer asks, each with the question as it was asked last. `versions` are those of the worksheet's
 * template. A field that no version knows was never asked.
 */
export function keptFields(form: SheetForm, answered: readonly string[], versions: readonly SheetForm[]): Field[] {
  const fieldsIn = ({ sections }: SheetForm) => sections.flatMap(({ fields }) => fields);
  const asked = new Set(fieldsIn(form).map(({ key }) => key));
  const earlier = versions.filter(({ key, version }) => key === form.key && version !== form.version).sort((a, b) => b.version - a.version).flatMap(fieldsIn);
  return answered.filter((key) => !asked.has(key)).flatMap((key) => earlier.find((field) => field.key === key) ?? []);
}
