import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { END_BYTES, type FileContent, isTextBytes, START_BYTES } from '@nybrud/domain';
import { z } from 'zod';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';

/** What has come in and lies under a name of its own until it is judged. */
export type ReceivedFile = { path: string; size: number; sha256: Buffer; content: FileContent };
type Place = { tenantId: string; fileId: string };

const INCOMING = 'incoming';

/** The disk: one folder for each organisation, each file under its id. No name that anybody gave is used. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(SURROUNDINGS) { filesDir }: Surroundings) {
    this.root = filesDir;
  }

  /** Writes what comes, and is sure that it has reached the disk; what breaks off leaves nothing behind. */
  async receive(bytes: Readable): Promise<ReceivedFile> {
    await mkdir(join(this.root, INCOMING), { recursive: true, mode: 0o700 });
    const path = join(this.root, INCOMING, randomUUID());
    const seen = { hash: createHash('sha256'), size: 0, isText: true };
    try {
      await pipeline(bytes, (chunks) => watched(chunks, seen), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
      return { path, size: seen.size, sha256: seen.hash.digest(), content: { ...(await edgesOf(path, seen.size)), isText: seen.isText } };
    } catch (error) {
      await this.discard(path);
      throw error;
    }
  }

  async keep({ path }: ReceivedFile, { tenantId, fileId }: Place): Promise<void> {
    await mkdir(join(this.root, tenantId), { recursive: true, mode: 0o700 });
    await rename(path, this.pathOf({ tenantId, fileId }));
  }

  async remove(place: Place): Promise<void> {
    await this.discard(this.pathOf(place));
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  /** Opened before anything is answered, so that a file that is missing is no half answer. */
  async read(place: Place): Promise<Readable> {
    const file = await open(this.pathOf(place));
    return createReadStream('', { fd: file });
  }

  /** Uploads that broke off with the program itself. */
  async forgetIncoming(before: Date): Promise<void> {
    for (const name of await this.olderThan(INCOMING, before)) await this.discard(join(this.root, INCOMING, name));
  }

  /** What lies with an organisation since before that time. Whatever else may stand on the disk is not ours. */
  async kept(before: Date): Promise<Place[]> {
    const tenants = (await namesIn(this.root)).filter(isId);
    const places = await Promise.all(tenants.map(async (tenantId) => (await this.olderThan(tenantId, before)).filter(isId).map((fileId) => ({ tenantId, fileId }))));
    return places.flat();
  }

  private pathOf({ tenantId, fileId }: Place): string {
    return join(this.root, tenantId, fileId);
  }

  private async olderThan(folder: string, before: Date): Promise<string[]> {
    const names = await namesIn(join(this.root, folder));
    const written = await Promise.all(names.map((name) => stat(join(this.root, folder, name)).then(({ mtime }) => mtime, () => before)));
    return names.filter((_, index) => (written[index] ?? before) < before);
  }
}

const isId = (name: string): boolean => z.uuid().safeParse(name).success;
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function* watched(chunks: AsyncIterable<Buffer>, seen: { hash: ReturnType<typeof createHash>; size: number; isText: boolean }) {
  for await (const chunk of chunks) {
    seen.hash.update(chunk);
    seen.size += chunk.length;
    seen.isText &&= isTextBytes(chunk);
    yield chunk;
  }
}

async function edgesOf(path: string, size: number): Promise<Pick<FileContent, 'start' | 'end'>> {
  const file = await open(path);
  try {
    const part = async (length: number, position: number) => (await file.read({ buffer: Buffer.alloc(length), position })).buffer;
    return { start: await part(Math.min(START_BYTES, size), 0), end: await part(Math.min(END_BYTES, size), Math.max(0, size - END_BYTES)) };
  } finally {
    await file.close();
  }
}
