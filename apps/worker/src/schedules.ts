import { forgetExpired, type Job, sweepUploads } from '@nybrud/server';

/** What happens when: cron lines in Danish time. */
export const schedules: { job: Job; pattern: string }[] = [
  { job: forgetExpired, pattern: '15 3 * * *' },
  { job: sweepUploads, pattern: '*/30 * * * *' },
];
