import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type AddFourEyesWaiver, addFourEyesWaiverBody, fourEyesWaiversView, fourEyesWaiverView, projectParams } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { WaiversService } from './waivers.service.ts';

@Controller()
export class WaiversController {
  constructor(private readonly waivers: WaiversService) {}

  /** Except a project from four eyes until a day. The address names no project: an administrator need not see it. */
  @Post('four-eyes-waivers')
  @Needs('people_manage', 'full')
  @Returns(fourEyesWaiverView, 201)
  add(@CurrentActor() actor: Actor, @Body({ schema: addFourEyesWaiverBody }) waiver: AddFourEyesWaiver) {
    return this.waivers.add(actor, waiver);
  }

  /** Every exception that the project has had, the latest first. */
  @Get('projects/:projectId/four-eyes-waivers')
  @Members()
  @Returns(fourEyesWaiversView)
  list(@Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.waivers.list(projectId);
  }
}
