import { Module } from '@nestjs/common';
import { ActivityController } from './activity.controller.ts';
import { ActivityRepository } from './activity.repository.ts';
import { ActivityService } from './activity.service.ts';

@Module({ controllers: [ActivityController], providers: [ActivityService, ActivityRepository], exports: [ActivityService] })
export class ActivityModule {}
