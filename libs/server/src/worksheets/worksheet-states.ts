import { Injectable } from '@nestjs/common';
import { worksheetTransitions } from '@nybrud/content';
import { EventLog } from '@nybrud/database';
import { type Actor, standingAfter, stateAfterEdit, stepByGate, stepByTeam, type StepStanding, type WorksheetState } from '@nybrud/domain';
import { orNotFound, orRefuse } from '../http/problem.ts';
import { type SheetRow, WorksheetStatesRepository } from './worksheet-states.repository.ts';

export type StateOfWorksheet = StepStanding & { id: string; templateKey: string; instance: string; templateVersion: number; begunAt: string };
/** `by`: whether the team says so, or it follows from a gate. */
type More = { by?: 'team' | 'gate'; discussedOn?: string; participants?: readonly string[] };

/** The states of the worksheets of a project. Each step is a row; the newest is the state. */
@Injectable()
export class WorksheetStates {
  constructor(
    private readonly states: WorksheetStatesRepository,
    private readonly events: EventLog,
  ) {}

  /** Every worksheet that the project has begun, with where it stands. */
  async current(projectId: string): Promise<StateOfWorksheet[]> {
    const rows = await this.states.ofProject(projectId);
    return rows.map(({ steps, ...row }) => ({ ...row, ...standingAfter(steps) }));
  }

  /**
   * Moves a worksheet on, or refuses. From here to the end of the transaction nobody can edit it: whoever freezes what it says moves it
   * first and reads it then.
   */
  async step(actor: Actor, worksheetId: string, to: WorksheetState, { by = 'gate', discussedOn, participants }: More = {}): Promise<StepStanding> {
    await this.states.hold(worksheetId, 'to move');
    const { projectId, templateKey, steps } = orNotFound(await this.states.find(worksheetId));
    const rule = by === 'team' ? stepByTeam : stepByGate;
    const state = orRefuse(rule(worksheetTransitions(), standingAfter(steps).state, to));
    return this.add(actor, { projectId, worksheetId, templateKey, state, discussedOn, participants });
  }

  /** Before an answer is kept: refuses what lies with the deciders, and takes up again what was signed or returned. Says whether it took something up. */
  async edit(actor: Actor, worksheetId: string): Promise<boolean> {
    await this.states.hold(worksheetId, 'to edit');
    return this.takeUp(actor, orNotFound(await this.states.find(worksheetId)));
  }

  /** Holds a worksheet before anything of it is read, so that what is read then is what `takeUp` may go by. */
  holdToEdit(place: Pick<SheetRow, 'templateKey' | 'instance'> & { projectId: string }): Promise<boolean> {
    return this.states.holdAt(place);
  }

  /** `edit`, for a worksheet that was read after it was held. */
  async takeUp(actor: Actor, { projectId, id, templateKey, steps }: Held): Promise<boolean> {
    const { state } = standingAfter(steps);
    const after = orRefuse(stateAfterEdit(state));
    if (after === state) return false;
    await this.add(actor, { projectId, worksheetId: id, templateKey, state: after });
    return true;
  }

  /** The first step of a sheet says who began it; nobody hears of it by itself. */
  begin(actor: Actor, projectId: string, worksheetId: string): Promise<void> {
    return this.states.add({ projectId, worksheetId, state: 'kladde', byId: actor.memberId });
  }

  private async add(actor: Actor, { templateKey, ...step }: Step): Promise<StepStanding> {
    const { projectId, worksheetId, state } = step;
    await this.states.add({ ...step, byId: actor.memberId });
    await this.events.record(actor.identityId, 'worksheet.state_changed', { projectId, worksheetId, worksheetKey: templateKey, state });
    const { steps } = orNotFound(await this.states.find(worksheetId));
    return standingAfter(steps);
  }
}

type Held = Pick<SheetRow, 'id' | 'templateKey' | 'steps'> & { projectId: string };
type Step = { projectId: string; worksheetId: string; templateKey: string; state: WorksheetState; discussedOn?: string | undefined; participants?: readonly string[] | undefined };
