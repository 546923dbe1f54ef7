import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { FieldNotesModule } from '../field-notes/field-notes.module.ts';
import { FilesModule } from '../files/files.module.ts';
import { AnswerFiles } from './answer-files.ts';
import { AnswerSaver } from './answer-saver.ts';
import { WorksheetsController } from './worksheets.controller.ts';
import { WorksheetsRepository } from './worksheets.repository.ts';
import { WorksheetsService } from './worksheets.service.ts';

@Module({ imports: [AnswersModule, FieldNotesModule, FilesModule], controllers: [WorksheetsController], providers: [WorksheetsService, WorksheetsRepository, AnswerSaver, AnswerFiles] })
export class WorksheetsModule {}
