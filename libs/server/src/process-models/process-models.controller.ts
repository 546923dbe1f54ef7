import { Body, Controller, Get, Post } from '@nestjs/common';
import { checkedPackageView, type ContentPackageBody, contentPackageBody, processModelsView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { ProcessModelsService } from './process-models.service.ts';

@Controller('process-models')
export class ProcessModelsController {
  constructor(private readonly models: ProcessModelsService) {}

  /** The versions of the process model, and how many of the organisation's projects follow each. */
  @Get()
  @Members()
  @Returns(processModelsView)
  list(@CurrentActor() actor: Actor) {
    return this.models.list(actor);
  }

  /** Judge a package, and say what it would change. Nothing is kept. */
  @Post('drafts/check')
  @Needs('platform_template_edit', 'full')
  @Returns(checkedPackageView)
  check(@Body({ schema: contentPackageBody }) given: ContentPackageBody) {
    return this.models.check(given);
  }

  /** Publish a package for all organisations. A version that is there is refused: versions never change. */
  @Post()
  @Needs('platform_template_edit', 'full')
  @Returns(checkedPackageView, 201)
  publish(@CurrentActor() actor: Actor, @Body({ schema: contentPackageBody }) given: ContentPackageBody) {
    return this.models.publish(actor, given);
  }
}
