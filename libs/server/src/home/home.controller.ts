import { Controller, Get } from '@nestjs/common';
import { homeView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { HomeService } from './home.service.ts';

@Controller('home')
export class HomeController {
  constructor(private readonly home: HomeService) {}

  /** What a member meets first: their next acts and their projects. */
  @Get()
  @Members()
  @Returns(homeView)
  show(@CurrentActor() actor: Actor) {
    return this.home.show(actor);
  }
}
