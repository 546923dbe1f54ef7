import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.ts';
import { ProjectsModule } from '../projects/projects.module.ts';
import { TasksModule } from '../tasks/tasks.module.ts';
import { HomeController } from './home.controller.ts';
import { HomeService } from './home.service.ts';

@Module({ imports: [ActivityModule, ProjectsModule, TasksModule], controllers: [HomeController], providers: [HomeService] })
export class HomeModule {}
