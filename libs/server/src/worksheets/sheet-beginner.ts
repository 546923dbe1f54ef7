import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, SheetForm } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { WorksheetStates } from './worksheet-states.ts';

/** Begins an entry or a request: a sheet of its own, that belongs to whoever began it. */
@Injectable()
export class SheetBeginner {
  constructor(
    private readonly answers: AnswersService,
    private readonly states: WorksheetStates,
  ) {}

  async begin(actor: Actor, projectId: string, form: SheetForm): Promise<{ instance: string; worksheetId: string }> {
    const instance = randomUUID();
    const worksheetId = await this.answers.begin({ projectId, templateKey: form.key, instance }, form.version);
    await this.states.begin(actor, projectId, worksheetId);
    return { instance, worksheetId };
  }
}
