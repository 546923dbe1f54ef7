import { Body, Controller, Get, Headers, Put } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { changeDecisionRulesBody, decisionRulesView } from '@nybrud/contracts';
import type { Actor, DecisionRules } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { versionRead } from '../http/if-match.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { DecisionRulesService } from './decision-rules.service.ts';

@Controller('decision-rules')
export class DecisionRulesController {
  constructor(private readonly rules: DecisionRulesService) {}

  /** How the organisation decides. */
  @Get()
  @Members()
  @Returns(decisionRulesView)
  show(@CurrentActor() actor: Actor) {
    return this.rules.show(actor);
  }

  /** Change the rules; If-Match says which version was read, "0" when there was none. */
  @Put()
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, in quotation marks' })
  @Needs('people_manage', 'full')
  @Returns(decisionRulesView)
  change(@CurrentActor() actor: Actor, @Headers('if-match') ifMatch: string | undefined, @Body({ schema: changeDecisionRulesBody }) rules: DecisionRules) {
    return this.rules.change(actor, rules, versionRead(ifMatch));
  }
}
