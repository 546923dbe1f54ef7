import { Injectable } from '@nestjs/common';
import { DoorTokens, Sessions } from '@nybrud/database';
import { z } from 'zod';
import { defineJob, OnJob } from '../jobs/define-job.ts';

export const forgetExpired = defineJob({ name: 'forget-expired', queue: 'housekeeping', payload: z.object({}) });

/** Log-in sessions and links are personal data: a week after their end they are gone. */
@Injectable()
export class HousekeepingJobs {
  constructor(
    private readonly sessions: Sessions,
    private readonly doors: DoorTokens,
  ) {}

  @OnJob(forgetExpired)
  async forget(): Promise<void> {
    await this.sessions.forgetOld();
    await this.doors.forgetOld();
  }
}
