import { Module } from '@nestjs/common';
import { HousekeepingJobs } from './housekeeping.jobs.ts';

@Module({ providers: [HousekeepingJobs] })
export class HousekeepingModule {}
