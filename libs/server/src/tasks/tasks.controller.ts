import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  type AddTask, addTaskBody, type ChangeTask, changeTaskBody, openTasksView, projectParams, projectTasksView, type TaskParams, taskParams, type TasksQuery, tasksQuery,
  taskView,
} from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { TasksService } from './tasks.service.ts';

@Controller()
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /** Open tasks across the projects one may see; `mine=1`: one's own, the most urgent first. */
  @Get('tasks')
  @Members()
  @Returns(openTasksView)
  listOpen(@CurrentActor() actor: Actor, @Query({ schema: tasksQuery }) query: TasksQuery) {
    return this.tasks.listOpen(actor, query);
  }

  @Get('projects/:projectId/tasks')
  @Members()
  @Returns(projectTasksView)
  list(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.tasks.list(actor, projectId);
  }

  /** Give somebody a task. */
  @Post('projects/:projectId/tasks')
  @Needs('worksheet_edit', 'limited')
  @Returns(taskView, 201)
  add(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }, @Body({ schema: addTaskBody }) task: AddTask) {
    return this.tasks.add(actor, projectId, task);
  }

  /** Say that it is done, give it to somebody else, or move it, over the version that was read. */
  @Put('projects/:projectId/tasks/:taskId')
  @Members()
  @Returns(taskView)
  change(@CurrentActor() actor: Actor, @Param({ schema: taskParams }) params: TaskParams, @Body({ schema: changeTaskBody }) change: ChangeTask) {
    return this.tasks.change(actor, params, change);
  }
}
