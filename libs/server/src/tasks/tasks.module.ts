import { Module } from '@nestjs/common';
import { TaskMaker } from './task-maker.ts';
import { TasksController } from './tasks.controller.ts';
import { TasksRepository } from './tasks.repository.ts';
import { TasksService } from './tasks.service.ts';

@Module({ controllers: [TasksController], providers: [TasksService, TasksRepository, TaskMaker], exports: [TasksService] })
export class TasksModule {}
