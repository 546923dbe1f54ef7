import { Module } from '@nestjs/common';
import { DeputyshipsController } from './deputyships.controller.ts';
import { DeputyshipsRepository } from './deputyships.repository.ts';
import { DeputyshipsService } from './deputyships.service.ts';

@Module({ controllers: [DeputyshipsController], providers: [DeputyshipsService, DeputyshipsRepository], exports: [DeputyshipsService] })
export class DeputyshipsModule {}
