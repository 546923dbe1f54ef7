import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  type AnswerParams, answerHistoryView, answerParams, begunSheetView, type MoveWorksheet, moveWorksheetBody, projectParams, type SaveAnswer, saveAnswerBody, savedAnswerView,
  sentWorksheet, type SheetQuery, sheetQuery, type WorksheetParams, worksheetParams, worksheetStepView, worksheetsView, worksheetView,
} from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { WorksheetMovesService } from './worksheet-moves.service.ts';
import { WorksheetsService } from './worksheets.service.ts';

/** Who may read and write which sheet follows from its form (`sheet-access.ts`): the routes are for every member who sees the project. */
@Controller('projects/:projectId/worksheets')
export class WorksheetsController {
  constructor(
    private readonly worksheets: WorksheetsService,
    private readonly moves: WorksheetMovesService,
  ) {}

  @Get()
  @Members()
  @Returns(worksheetsView)
  list(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.worksheets.list(actor, projectId);
  }

  @Get(':worksheetKey')
  @Members()
  @Returns(worksheetView, 200, sentWorksheet)
  open(@CurrentActor() actor: Actor, @Param({ schema: worksheetParams }) worksheet: WorksheetParams, @Query({ schema: sheetQuery }) which: SheetQuery) {
    return this.worksheets.open(actor, worksheet, which);
  }

  /** Begin one more, of a form of which a project has as many as it takes. */
  @Post(':worksheetKey')
  @Members()
  @Returns(begunSheetView, 201)
  begin(@CurrentActor() actor: Actor, @Param({ schema: worksheetParams }) worksheet: WorksheetParams) {
    return this.worksheets.begin(actor, worksheet);
  }

  /** Say how far the team has come with it. */
  @Put(':worksheetKey/state')
  @Members()
  @Returns(worksheetStepView)
  move(
    @CurrentActor() actor: Actor, @Param({ schema: worksheetParams }) worksheet: WorksheetParams, @Query({ schema: sheetQuery }) which: SheetQuery,
    @Body({ schema: moveWorksheetBody }) step: MoveWorksheet,
  ) {
    return this.moves.move(actor, { ...worksheet, ...which }, step);
  }

  /** Answer one field, over the version that was read. */
  @Put(':worksheetKey/answers/:fieldKey')
  @Members()
  @Returns(savedAnswerView)
  save(
    @CurrentActor() actor: Actor, @Param({ schema: answerParams }) field: AnswerParams, @Query({ schema: sheetQuery }) which: SheetQuery,
    @Body({ schema: saveAnswerBody }) answer: SaveAnswer,
  ) {
    return this.worksheets.save(actor, { ...field, ...which }, answer);
  }

  /** Every answer that the field has had. */
  @Get(':worksheetKey/answers/:fieldKey/history')
  @Members()
  @Returns(answerHistoryView)
  history(@CurrentActor() actor: Actor, @Param({ schema: answerParams }) field: AnswerParams, @Query({ schema: sheetQuery }) which: SheetQuery) {
    return this.worksheets.history(actor, field, which);
  }
}
