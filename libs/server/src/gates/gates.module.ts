import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { DecisionRulesModule } from '../decision-rules/decision-rules.module.ts';
import { DeputyshipsModule } from '../deputyships/deputyships.module.ts';
import { WaiversModule } from '../four-eyes-waivers/waivers.module.ts';
import { SealingModule } from '../sealing/sealing.module.ts';
import { TasksModule } from '../tasks/tasks.module.ts';
import { WorksheetsModule } from '../worksheets/worksheets.module.ts';
import { DecidersRepository } from './deciders.repository.ts';
import { DecisionsRepository } from './decisions.repository.ts';
import { DecisionsService } from './decisions.service.ts';
import { Freezer } from './freezer.ts';
import { FreezingRepository } from './freezing.repository.ts';
import { GateGrounds } from './gate-ground.ts';
import { GateScenes } from './gate-scenes.ts';
import { GateSender } from './gate-sender.ts';
import { GateSettler } from './gate-settler.ts';
import { GateSheets } from './gate-sheet.ts';
import { GateSigner } from './gate-signer.ts';
import { GatesController } from './gates.controller.ts';
import { GatesService } from './gates.service.ts';
import { OrganisationGround } from './organisation-ground.ts';
import { PaperService } from './paper.service.ts';
import { PhaseActsService } from './phase-acts.service.ts';
import { ProofController } from './proof.controller.ts';
import { ProofService } from './proof.service.ts';
import { RequestActs } from './request-acts.ts';
import { RequestsController } from './requests.controller.ts';
import { RequestsRepository } from './requests.repository.ts';
import { SheetsOut } from './sheets-out.ts';
import { SigningService } from './signing.service.ts';
import { Undoing } from './undoing.ts';

const reading = [GateGrounds, OrganisationGround, GateScenes, GateSheets, PaperService, ProofService, DecisionsService, GatesService];
const acting = [GateSender, Freezer, GateSigner, GateSettler, SheetsOut, SigningService, RequestActs, Undoing, PhaseActsService];
const keeping = [RequestsRepository, DecisionsRepository, FreezingRepository, DecidersRepository];

@Module({
  imports: [AnswersModule, DecisionRulesModule, DeputyshipsModule, WaiversModule, SealingModule, TasksModule, WorksheetsModule],
  controllers: [GatesController, RequestsController, ProofController],
  providers: [...reading, ...acting, ...keeping],
  exports: [GatesService, SigningService, PaperService, DecisionsService, RequestActs],
})
export class GatesModule {}
