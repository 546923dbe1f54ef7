import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { ProjectsModule } from '../projects/projects.module.ts';
import { UpgradesController } from './upgrades.controller.ts';
import { UpgradesRepository } from './upgrades.repository.ts';
import { UpgradesService } from './upgrades.service.ts';

@Module({ imports: [AnswersModule, ProjectsModule], controllers: [UpgradesController], providers: [UpgradesService, UpgradesRepository] })
export class UpgradesModule {}
