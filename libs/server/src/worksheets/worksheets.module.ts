import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { FieldNotesModule } from '../field-notes/field-notes.module.ts';
import { FilesModule } from '../files/files.module.ts';
import { AnswerFiles } from './answer-files.ts';
import { AnswerSaver } from './answer-saver.ts';
import { DeclarationsService } from './declarations.service.ts';
import { RegistersController } from './registers.controller.ts';
import { RegistersService } from './registers.service.ts';
import { SheetBeginner } from './sheet-beginner.ts';
import { WorksheetFactsService } from './worksheet-facts.service.ts';
import { WorksheetGround } from './worksheet-ground.ts';
import { WorksheetMovesService } from './worksheet-moves.service.ts';
import { WorksheetStates } from './worksheet-states.ts';
import { WorksheetStatesRepository } from './worksheet-states.repository.ts';
import { WorksheetsController } from './worksheets.controller.ts';
import { WorksheetsRepository } from './worksheets.repository.ts';
import { WorksheetsService } from './worksheets.service.ts';

@Module({
  imports: [AnswersModule, FieldNotesModule, FilesModule],
  controllers: [WorksheetsController, RegistersController],
  providers: [
    WorksheetsService, WorksheetsRepository, AnswerSaver, AnswerFiles, DeclarationsService, RegistersService, SheetBeginner, WorksheetFactsService, WorksheetGround, WorksheetStates,
    WorksheetMovesService, WorksheetStatesRepository,
  ],
  exports: [WorksheetFactsService, WorksheetStates],
})
export class WorksheetsModule {}
