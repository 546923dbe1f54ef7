import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { type AddDeputyship, addDeputyshipBody, type DeputyshipParams, deputyshipParams, deputyshipsView, deputyshipView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { DeputyshipsService } from './deputyships.service.ts';

@Controller('deputyships')
export class DeputyshipsController {
  constructor(private readonly deputyships: DeputyshipsService) {}

  /** Who signs for one, and for whom one signs; an administrator sees all. */
  @Get()
  @Members()
  @Returns(deputyshipsView)
  list(@CurrentActor() actor: Actor) {
    return this.deputyships.list(actor);
  }

  /** Choose who signs for one; an administrator may choose for somebody else. */
  @Post()
  @Members()
  @Returns(deputyshipView, 201)
  add(@CurrentActor() actor: Actor, @Body({ schema: addDeputyshipBody }) deputyship: AddDeputyship) {
    return this.deputyships.add(actor, deputyship);
  }

  /** End it before its time. */
  @Delete(':deputyshipId')
  @Members()
  @ReturnsNothing()
  end(@CurrentActor() actor: Actor, @Param({ schema: deputyshipParams }) { deputyshipId }: DeputyshipParams) {
    return this.deputyships.end(actor, deputyshipId);
  }
}
