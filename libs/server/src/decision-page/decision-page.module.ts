import { Module } from '@nestjs/common';
import { GatesModule } from '../gates/gates.module.ts';
import { DecisionActs } from './decision-acts.ts';
import { DecisionPageController } from './decision-page.controller.ts';
import { DecisionPages } from './decision-pages.ts';

@Module({ imports: [GatesModule], controllers: [DecisionPageController], providers: [DecisionPages, DecisionActs] })
export class DecisionPageModule {}
