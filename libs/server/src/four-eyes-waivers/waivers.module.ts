import { Module } from '@nestjs/common';
import { WaiversController } from './waivers.controller.ts';
import { WaiversRepository } from './waivers.repository.ts';
import { WaiversService } from './waivers.service.ts';

@Module({ controllers: [WaiversController], providers: [WaiversService, WaiversRepository], exports: [WaiversService] })
export class WaiversModule {}
