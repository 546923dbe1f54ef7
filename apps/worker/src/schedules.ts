import { forgetExpired, type Job } from '@nybrud/server';

/** What happens when: cron lines in Danish time. */
export const schedules: { job: Job; pattern: string }[] = [{ job: forgetExpired, pattern: '15 3 * * *' }];
