import { rights } from '@nybrud/content';
import type { FileView } from '@nybrud/contracts';
import { type Actor, canRemoveFile } from '@nybrud/domain';
import type { FileRow } from './files.repository.ts';

export const presentFile = (file: FileRow, actor: Actor): FileView => ({
  id: file.id,
  name: file.name,
  size: file.size,
  uploadedBy: file.uploadedBy.name,
  uploadedAt: file.uploadedAt.toISOString(),
  can: { remove: canRemoveFile(rights(), actor, file) },
});
