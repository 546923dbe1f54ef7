import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { rights } from '@nybrud/content';
import type { FileParams, FilesView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, canAttachFile, canRemoveFile } from '@nybrud/domain';
import { orNotFound, ProblemException } from '../http/problem.ts';
import { FileStore } from './file-store.ts';
import { presentFile } from './files.presenter.ts';
import { type FileRow, FilesRepository } from './files.repository.ts';

/** What has been attached to a project. How a file comes in stands in `UploadsService`. */
@Injectable()
export class FilesService {
  constructor(
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly events: EventLog,
  ) {}

  async list(actor: Actor, projectId: string): Promise<FilesView> {
    const files = await this.files.current(projectId);
    const project = { id: projectId, title: await this.files.titleOf(projectId) };
    return { project, files: files.map((file) => presentFile(file, actor)), can: { attach: canAttachFile(rights(), actor) } };
  }

  async open({ tenantId }: Actor, { projectId, fileId }: FileParams): Promise<{ file: FileRow; bytes: Readable }> {
    const file = orNotFound(await this.files.find(projectId, fileId));
    return { file, bytes: await this.store.read({ tenantId, fileId: file.id }) };
  }

  /** The file is no longer offered; it and its row stay, since what was decided may rest on it. */
  async remove(actor: Actor, { projectId, fileId }: FileParams): Promise<void> {
    const file = orNotFound(await this.files.find(projectId, fileId));
    if (!canRemoveFile(rights(), actor, file)) throw new ProblemException('not_permitted');
    if (!(await this.files.remove(projectId, fileId, actor.memberId))) throw new ProblemException('not_found');
    await this.events.record(actor.identityId, 'file.removed', { projectId, fileId });
  }

  /** Of the ids, those that name no file of the project, or one that has been taken away. */
  async unknownAmong(projectId: string, ids: string[]): Promise<string[]> {
    const known = ids.length === 0 ? [] : await this.files.among(projectId, ids);
    return ids.filter((id) => !known.includes(id));
  }
}
