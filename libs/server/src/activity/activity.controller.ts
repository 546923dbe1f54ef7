import { Controller, Get, Param, Query } from '@nestjs/common';
import { type ActivityQuery, activityQuery, activityView, projectParams } from '@nybrud/contracts';
import { Members } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { ActivityService } from './activity.service.ts';

@Controller('projects/:projectId/activity')
export class ActivityController {
  constructor(private readonly activity: ActivityService) {}

  /** What happened in the project, newest first. */
  @Get()
  @Members()
  @Returns(activityView)
  list(@Param({ schema: projectParams }) { projectId }: { projectId: string }, @Query({ schema: activityQuery }) query: ActivityQuery) {
    return this.activity.ofProject(projectId, query);
  }
}
