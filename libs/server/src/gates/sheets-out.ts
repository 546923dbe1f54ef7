import { Injectable } from '@nestjs/common';
import type { Actor, WorksheetState } from '@nybrud/domain';
import { WorksheetStates } from '../worksheets/worksheet-states.ts';
import { RequestsRepository } from './requests.repository.ts';

type Out = { id: string; projectId: string };

/** The worksheets of a request, while they lie with the deciders. */
@Injectable()
export class SheetsOut {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly states: WorksheetStates,
  ) {}

  /** After a decision: signed or returned. */
  async release(actor: Actor, request: Out, to: WorksheetState): Promise<void> {
    for (const { id, state } of await this.lying(request)) if (state === 'indsendt_til_underskrift') await this.states.step(actor, id, to);
  }

  /** Withdrawn: back to where they were before they were sent. */
  async takeBack(actor: Actor, request: Out): Promise<void> {
    for (const { id, state, discussedAt } of await this.lying(request)) {
      if (state === 'indsendt_til_underskrift') await this.states.step(actor, id, discussedAt === null ? 'kladde' : 'droeftet');
    }
  }

  /** Sent once more, as they were frozen. */
  async handAgain(actor: Actor, request: Out): Promise<void> {
    for (const { id, state } of await this.lying(request)) if (state !== 'indsendt_til_underskrift') await this.states.step(actor, id, 'indsendt_til_underskrift');
  }

  private async lying({ id, projectId }: Out) {
    const ids = new Set((await this.requests.versions(id)).map(({ worksheet }) => worksheet.id));
    return (await this.states.current(projectId)).filter((one) => ids.has(one.id));
  }
}
