import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@nybrud/database';
import { z } from 'zod';
import { Clock } from '../http/clock.ts';
import { defineJob, OnJob } from '../jobs/define-job.ts';
import { FileStore } from './file-store.ts';
import { FilesRepository } from './files.repository.ts';

export const sweepUploads = defineJob({ name: 'sweep-uploads', queue: 'housekeeping', payload: z.object({}) });

/** Longer than any upload may take. */
const UNDER_WAY_MS = 10 * 60_000;

/** Uploads that broke off when the program did: bytes without a row, which nobody can reach. */
@Injectable()
export class FilesJobs {
  constructor(
    private readonly store: FileStore,
    private readonly files: FilesRepository,
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  @OnJob(sweepUploads)
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - UNDER_WAY_MS);
    await this.store.forgetIncoming(before);
    const byTenant = Map.groupBy(await this.store.kept(before), ({ tenantId }) => tenantId);
    for (const [tenantId, places] of byTenant) {
      const ids = places.map(({ fileId }) => fileId);
      const known = new Set(await this.database.read({ tenantId }, () => this.files.known(ids)));
      for (const fileId of ids) if (!known.has(fileId)) await this.store.remove({ tenantId, fileId });
    }
  }
}
