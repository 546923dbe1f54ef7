import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller.ts';
import { OrganisationService } from './organisation.service.ts';

@Module({ controllers: [OrganisationController], providers: [OrganisationService] })
export class OrganisationModule {}
