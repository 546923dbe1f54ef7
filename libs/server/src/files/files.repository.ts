import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';

const shown = { id: true, name: true, type: true, size: true, uploadedById: true, uploadedAt: true, uploadedBy: { select: { name: true } } } as const;
const current = { removal: null } as const;

export type FileRow = { id: string; name: string; type: string; size: number; uploadedById: string; uploadedAt: Date; uploadedBy: { name: string } };
type NewFile = { id: string; projectId: string; name: string; type: string; size: number; sha256: Uint8Array<ArrayBuffer>; uploadedById: string };

@Injectable()
export class FilesRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Those that have not been taken away, newest first. */
  current(projectId: string): Promise<FileRow[]> {
    return this.database.client.file.findMany({ where: { projectId, ...current }, select: shown, orderBy: [{ uploadedAt: 'desc' }, { id: 'asc' }] });
  }

  async titleOf(projectId: string): Promise<string> {
    return (await this.database.client.project.findFirst({ where: { id: projectId }, select: { title: true } }))?.title ?? '';
  }

  find(projectId: string, id: string): Promise<FileRow | null> {
    return this.database.client.file.findFirst({ where: { id, projectId, ...current }, select: shown });
  }

  /** How much a project holds, with what was taken away: it is kept as well. */
  async held(projectId: string): Promise<{ files: number; bytes: number }> {
    const { _count, _sum } = await this.database.client.file.aggregate({ where: { projectId }, _count: true, _sum: { size: true } });
    return { files: _count, bytes: Number(_sum.size ?? 0) };
  }

  /** Of two who attach the last file that there is room for, one is first. */
  async lock(projectId: string): Promise<void> {
    await this.database.client.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`files ${projectId}`}, 0))::text`;
  }

  add(file: NewFile): Promise<FileRow> {
    return this.database.client.file.create({ data: file, select: shown });
  }

  /** Whether it was there to be taken away: two people may do so at once. */
  async remove(projectId: string, fileId: string, byId: string): Promise<boolean> {
    const { count } = await this.database.client.fileRemoval.createMany({ data: [{ projectId, fileId, byId }], skipDuplicates: true });
    return count === 1;
  }

  /** Of the ids, those that a file of the project has which has not been taken away. */
  async among(projectId: string, ids: string[]): Promise<string[]> {
    return (await this.database.client.file.findMany({ where: { projectId, id: { in: ids }, ...current }, select: { id: true } })).map(({ id }) => id);
  }

  /** Of the ids, those that any row has, taken away or not. */
  async known(ids: string[]): Promise<string[]> {
    const rows = await this.database.client.$queryRaw<{ id: string }[]>`SELECT id FROM files WHERE id = ANY(${ids}::uuid[])`;
    return rows.map(({ id }) => id);
  }
}
