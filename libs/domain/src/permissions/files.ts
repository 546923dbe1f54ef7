import type { Actor } from './actor.ts';
import { allows, type Rights } from './rights.ts';

type Who = Pick<Actor, 'memberId' | 'project'>;

/** Whoever answers in the project's worksheets may attach what the answers rest on. */
export const canAttachFile = (rights: Rights, { project }: Who): boolean => allows(rights, project?.roles ?? [], 'worksheet_edit', 'limited');

/** One takes away what one has attached oneself; the lead of the project also what others have. */
export const canRemoveFile = (rights: Rights, actor: Who, file: { uploadedById: string }): boolean =>
  canAttachFile(rights, actor) && (file.uploadedById === actor.memberId || (actor.project?.roles ?? []).includes('project_lead'));
