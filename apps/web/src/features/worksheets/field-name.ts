import type { TextView, WorksheetView } from '@nybrud/contracts';

/** What a field is called, by its address: `behov.maal` is a question of this worksheet, `projekt.formaal` one of the project. */
export function fieldName(address: string, { template, shared }: WorksheetView): TextView | undefined {
  const own = template.sections.flatMap(({ fields }) => fields).find(({ key }) => address === `${template.key}.${key}`);
  return (own ?? shared[address])?.label;
}
