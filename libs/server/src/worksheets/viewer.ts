import { rights, worksheetTemplates } from '@nybrud/content';
import { type Actor, maySeeConfidential, type SheetForm, type Viewer } from '@nybrud/domain';
import type { Sees } from '../answers/answers.service.ts';

export const viewerOf = ({ memberId, project }: Actor): Viewer => ({ memberId, roles: project?.roles ?? [] });

/** Whether a person sees the confidential answers of each sheet. */
export function seesOf(actor: Actor): Sees {
  const kinds = new Map<string, SheetForm['kind']>(worksheetTemplates().map(({ key, kind }) => [key, kind]));
  const viewer = viewerOf(actor);
  return (key, instance) => maySeeConfidential(rights(), viewer, { form: { kind: kinds.get(key) ?? 'register' }, instance, ownerId: null });
}
