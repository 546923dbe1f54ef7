import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { projectParams, projectView, type UpgradeBody, upgradeBody, type UpgradesQuery, upgradesQuery, upgradesView, upgradeView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { UpgradesService } from './upgrades.service.ts';

type ProjectParams = { projectId: string };

@Controller()
export class UpgradesController {
  constructor(private readonly upgrades: UpgradesService) {}

  /** The projects that follow an older version of the process model, each with what an upgrade would change: all of them, or one's own. */
  @Get('upgrades')
  @Members()
  @Returns(upgradesView)
  list(@CurrentActor() actor: Actor, @Query({ schema: upgradesQuery }) query: UpgradesQuery) {
    return this.upgrades.list(actor, query);
  }

  /** What an upgrade to the newest version would change. */
  @Get('projects/:projectId/upgrade')
  @Members()
  @Returns(upgradeView)
  dryRun(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams) {
    return this.upgrades.dryRun(actor, projectId);
  }

  /** Take the project to a newer version. */
  @Post('projects/:projectId/upgrade')
  @Needs('worksheet_edit', 'full')
  @Returns(projectView, 201)
  run(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams, @Body({ schema: upgradeBody }) { to }: UpgradeBody) {
    return this.upgrades.run(actor, projectId, to);
  }
}
