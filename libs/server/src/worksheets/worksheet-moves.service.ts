import { Injectable } from '@nestjs/common';
import type { MoveWorksheet, SheetQuery, WorksheetParams, WorksheetStepView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { Clock } from '../http/clock.ts';
import { invalidRequest, ProblemException } from '../http/problem.ts';
import { sheetAt } from './sheets.ts';
import { sheetFor, shownTo } from './shown.ts';
import { standingOf } from './standing.ts';
import { WorksheetGround } from './worksheet-ground.ts';
import { stepsOf } from './worksheet-rows.ts';
import { WorksheetStates } from './worksheet-states.ts';
import { mayMove, statesOpen } from './worksheets.presenter.ts';

/** The team says how far it has come with a worksheet. */
@Injectable()
export class WorksheetMovesService {
  constructor(
    private readonly grounds: WorksheetGround,
    private readonly answers: AnswersService,
    private readonly states: WorksheetStates,
    private readonly clock: Clock,
  ) {}

  /** One that nobody has answered in is begun by it: its answers may all be the project's own. */
  async move(actor: Actor, { projectId, worksheetKey, instance = '' }: WorksheetParams & SheetQuery, step: MoveWorksheet): Promise<WorksheetStepView> {
    const place = { worksheetKey, instance };
    const { form, ...before } = sheetFor(actor, await this.grounds.seenBy(actor, projectId), place);
    if (!mayMove(actor, { ...before, form })) throw new ProblemException(form.kind === 'worksheet' ? 'not_permitted' : 'not_found');
    if ('discussedOn' in step && step.discussedOn > this.clock.today()) throw invalidRequest([{ message: 'in_the_future', path: ['discussedOn'] }]);
    const { state, ...more } = step;
    const worksheetId = await this.answers.begin({ projectId, templateKey: worksheetKey, instance }, form.version);
    await this.states.step(actor, worksheetId, state, { by: 'team', ...more });
    const ground = await this.grounds.seenBy(actor, projectId);
    const after = sheetAt(ground, place);
    return { ...stepsOf(after, standingOf(shownTo(actor, after), after, ground)), states: statesOpen(actor, after) };
  }
}
