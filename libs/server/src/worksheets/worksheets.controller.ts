import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  type AnswerParams, answerHistoryView, answerParams, projectParams, type SaveAnswer, saveAnswerBody, savedAnswerView, type WorksheetParams, worksheetParams,
  worksheetsView, worksheetView,
} from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { WorksheetsService } from './worksheets.service.ts';

@Controller('projects/:projectId/worksheets')
export class WorksheetsController {
  constructor(private readonly worksheets: WorksheetsService) {}

  @Get()
  @Members()
  @Returns(worksheetsView)
  list(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.worksheets.list(actor, projectId);
  }

  @Get(':worksheetKey')
  @Members()
  @Returns(worksheetView)
  open(@CurrentActor() actor: Actor, @Param({ schema: worksheetParams }) worksheet: WorksheetParams) {
    return this.worksheets.open(actor, worksheet);
  }

  /** Answer one field, over the version that was read. */
  @Put(':worksheetKey/answers/:fieldKey')
  @Needs('worksheet_edit', 'limited')
  @Returns(savedAnswerView)
  save(@CurrentActor() actor: Actor, @Param({ schema: answerParams }) field: AnswerParams, @Body({ schema: saveAnswerBody }) answer: SaveAnswer) {
    return this.worksheets.save(actor, field, answer);
  }

  /** Every answer that the field has had. */
  @Get(':worksheetKey/answers/:fieldKey/history')
  @Members()
  @Returns(answerHistoryView)
  history(@CurrentActor() actor: Actor, @Param({ schema: answerParams }) field: AnswerParams) {
    return this.worksheets.history(actor, field);
  }
}
