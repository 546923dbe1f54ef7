import { Module } from '@nestjs/common';
import { FieldNotesController } from './field-notes.controller.ts';
import { FieldNotesRepository } from './field-notes.repository.ts';
import { FieldNotesService } from './field-notes.service.ts';

@Module({ controllers: [FieldNotesController], providers: [FieldNotesService, FieldNotesRepository], exports: [FieldNotesService] })
export class FieldNotesModule {}
