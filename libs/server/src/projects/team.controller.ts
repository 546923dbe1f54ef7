import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { type AddTeamRole, addTeamRoleBody, projectParams, projectView, teamRoleParams } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { ProjectsService } from './projects.service.ts';
import { TeamService } from './team.service.ts';

@Controller('projects/:projectId/team')
export class TeamController {
  constructor(
    private readonly team: TeamService,
    private readonly projects: ProjectsService,
  ) {}

  /** Give a member a role in the project. */
  @Post()
  @Needs('team_manage', 'full')
  @Returns(projectView, 201)
  async join(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }, @Body({ schema: addTeamRoleBody }) role: AddTeamRole) {
    await this.team.join(actor, projectId, role);
    return this.projects.show(actor, projectId);
  }

  @Delete(':teamRoleId')
  @Needs('team_manage', 'full')
  @Returns(projectView)
  async leave(@CurrentActor() actor: Actor, @Param({ schema: teamRoleParams }) { projectId, teamRoleId }: { projectId: string; teamRoleId: string }) {
    await this.team.leave(actor, projectId, teamRoleId);
    return this.projects.show(actor, projectId);
  }
}
