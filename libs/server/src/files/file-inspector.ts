import { Injectable } from '@nestjs/common';
import { type FileKind, fileKinds, judgeArchive, judgeContent, judgeSize, kindOfName } from '@nybrud/domain';
import { type IncomingFile } from '../http/file-body.ts';
import { orRefuse, ProblemException } from '../http/problem.ts';
import { archiveDirectory } from './archive-directory.ts';
import { FileStore, type ReceivedFile } from './file-store.ts';

export type SoundFile = ReceivedFile & { kind: FileKind };

/** Takes a file in, and looks at all of it before anything else is done with it. */
@Injectable()
export class FileInspector {
  constructor(private readonly store: FileStore) {}

  async receive({ name, bytes, isCut }: IncomingFile): Promise<SoundFile> {
    const kind = orRefuse(kindOfName(name));
    const received = await this.store.receive(bytes);
    try {
      if (isCut()) throw new ProblemException('file_too_large');
      orRefuse(judgeSize(received.size));
      orRefuse(judgeContent(kind, received.content));
      await inspectArchive(kind, received);
      return { ...received, kind };
    } catch (error) {
      await this.store.discard(received.path);
      throw error;
    }
  }
}

async function inspectArchive(kind: FileKind, { path, size }: ReceivedFile): Promise<void> {
  if (fileKinds[kind].known.by === 'archive') orRefuse(judgeArchive(kind, (await archiveDirectory(path)) ?? [], size));
}
