import { processModel, register, worksheetTemplate } from '@nybrud/domain';
import { modelShelf } from './process-models.ts';
import { registerShelf, templateShelf } from './worksheets.ts';

export type PublishedKind = 'process_model' | 'worksheet_template' | 'register';
/** A version as it was published; `body` is read with the same schema as the files. */
export type Published = { kind: PublishedKind; body: unknown };

const take: Record<PublishedKind, (body: unknown) => void> = {
  process_model: (body) => modelShelf.add(processModel.parse(body)),
  worksheet_template: (body) => templateShelf.add(worksheetTemplate.parse(body)),
  register: (body) => registerShelf.add(register.parse(body)),
};

/** Puts published versions beside those of the files. What is there already stays as it is, so it may be said again. */
export function addPublished(published: readonly Published[]): void {
  for (const { kind, body } of published.toSorted((a, b) => PLACE.indexOf(a.kind) - PLACE.indexOf(b.kind))) take[kind](body);
}

/** A model comes after the worksheets that go with it, so that nobody finds it without them. */
const PLACE: PublishedKind[] = ['worksheet_template', 'register', 'process_model'];
