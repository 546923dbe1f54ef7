import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FileView } from '@nybrud/contracts';
import { EventLog, TenantDatabase } from '@nybrud/database';
import { type Actor, judgeRoom } from '@nybrud/domain';
import { scopeOf } from '../http/actor.ts';
import type { IncomingFile } from '../http/file-body.ts';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { FileInspector, type SoundFile } from './file-inspector.ts';
import { FileStore } from './file-store.ts';
import { presentFile } from './files.presenter.ts';
import { FilesRepository } from './files.repository.ts';

/** Does the writing once for a repeated request; `said` is what makes two requests the same. */
export type Once = (said: unknown, write: () => Promise<FileView>) => Promise<unknown>;

/**
 * Takes a file in. No transaction is open while it is on its way: it comes to the disk, is looked at, is put in its place, and
 * only then is it written down. A place without a row is swept (see `files.jobs.ts`).
 */
@Injectable()
export class UploadsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly files: FilesRepository,
    private readonly inspector: FileInspector,
    private readonly store: FileStore,
    private readonly events: EventLog,
  ) {}

  async attach(actor: Actor, projectId: string, incoming: IncomingFile, once: Once): Promise<unknown> {
    await this.database.read(scopeOf(actor), async () => orRefuse(judgeRoom(await this.files.held(projectId), 0)));
    const received = await this.inspector.receive(incoming);
    const place = { tenantId: actor.tenantId, fileId: randomUUID() };
    await this.store.keep(received, place);
    let isWritten = false;
    try {
      const said = { name: incoming.name, sha256: received.sha256.toString('hex') };
      const answer = await this.database.write(scopeOf(actor), () => once(said, () => {
        isWritten = true;
        return this.write(actor, { projectId, id: place.fileId, name: incoming.name }, received);
      }));
      if (!isWritten) await this.store.remove(place); // sent twice: the first one stands
      return answer;
    } catch (error) {
      if (error instanceof ProblemException) await this.store.remove(place); // else the row may stand all the same: the sweep finds out
      throw error;
    }
  }

  private async write(actor: Actor, file: { projectId: string; id: string; name: string }, { kind, size, sha256 }: SoundFile): Promise<FileView> {
    const { projectId, id: fileId } = file;
    await this.files.lock(projectId);
    orRefuse(judgeRoom(await this.files.held(projectId), size));
    const added = await this.files.add({ ...file, type: kind, size, sha256: new Uint8Array(sha256), uploadedById: actor.memberId });
    await this.events.record(actor.identityId, 'file.attached', { projectId, fileId });
    return presentFile(added, actor);
  }
}
