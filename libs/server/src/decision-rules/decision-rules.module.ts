import { Module } from '@nestjs/common';
import { DecisionRulesController } from './decision-rules.controller.ts';
import { DecisionRulesRepository } from './decision-rules.repository.ts';
import { DecisionRulesService } from './decision-rules.service.ts';

@Module({ controllers: [DecisionRulesController], providers: [DecisionRulesService, DecisionRulesRepository], exports: [DecisionRulesService] })
export class DecisionRulesModule {}
