import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  type GateFieldParams, gateFieldParams, gateFieldView, type GateParams, gateParams, type GateQuery, gateQuery, gatesView, gateView, phaseActParams, projectParams,
  type RequestTrack, requestTrackBody, requestRowView, type SaveGateField, saveGateFieldBody, type SendGate, sendGateBody,
} from '@nybrud/contracts';
import { type Actor, phaseAct, type PhaseAct } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { GatesService } from './gates.service.ts';
import { PhaseActsService } from './phase-acts.service.ts';

type ProjectParams = { projectId: string };

@Controller('projects/:projectId')
export class GatesController {
  constructor(
    private readonly gates: GatesService,
    private readonly phases: PhaseActsService,
  ) {}

  /** The gates that the project waits for, what each lacks, and what was sent to decision. */
  @Get('gates')
  @Members()
  @Returns(gatesView)
  list(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams) {
    return this.gates.list(actor, projectId);
  }

  @Get('gates/:gateKey')
  @Members()
  @Returns(gateView)
  open(@CurrentActor() actor: Actor, @Param({ schema: gateParams }) gate: GateParams, @Query({ schema: gateQuery }) query: GateQuery) {
    return this.gates.open(actor, gate, query);
  }

  /** Write one field of what is sent to decision, over the version that was read. */
  @Put('gates/:gateKey/fields/:field')
  @Needs('worksheet_edit', 'limited')
  @Returns(gateFieldView)
  save(
    @CurrentActor() actor: Actor, @Param({ schema: gateFieldParams }) field: GateFieldParams, @Query({ schema: gateQuery }) query: GateQuery,
    @Body({ schema: saveGateFieldBody }) save: SaveGateField,
  ) {
    return this.gates.saveField(actor, field, query, save);
  }

  /** Send the gate to decision. */
  @Post('gates/:gateKey/requests')
  @Needs('gate_submit', 'limited')
  @Returns(requestRowView, 201)
  send(@CurrentActor() actor: Actor, @Param({ schema: gateParams }) gate: GateParams, @Body({ schema: sendGateBody }) send: SendGate) {
    return this.gates.send(actor, gate, send);
  }

  /** Ask for another track. It takes effect when it is decided. */
  @Post('track-requests')
  @Needs('gate_submit', 'full')
  @Returns(requestRowView, 201)
  sendTrack(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams, @Body({ schema: requestTrackBody }) send: RequestTrack) {
    return this.gates.sendTrack(actor, projectId, send);
  }

  /** Take a phase up beside another, take it up again, or leave it out. */
  @Post('phases/:phaseKey/acts')
  @Members()
  @Returns(gatesView, 201)
  act(@CurrentActor() actor: Actor, @Param({ schema: phaseActParams }) { projectId, phaseKey }: ProjectParams & { phaseKey: string }, @Body({ schema: phaseAct }) act: PhaseAct) {
    return this.phases.act(actor, { projectId, phaseKey }, act);
  }
}
