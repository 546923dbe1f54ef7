import { Module } from '@nestjs/common';
import { ProcessModelsController } from './process-models.controller.ts';
import { ProcessModelsRepository } from './process-models.repository.ts';
import { ProcessModelsService } from './process-models.service.ts';

@Module({ controllers: [ProcessModelsController], providers: [ProcessModelsService, ProcessModelsRepository] })
export class ProcessModelsModule {}
