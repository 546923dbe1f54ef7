import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import {
  type DecisionParams, decisionParams, decisionsView, decisionView, type Delegate, delegateBody, paperView, projectParams, type RequestParams, requestParams, requestRowView,
  reverseBody, type SignGate, signBody, signedOffView, withdrawBody,
} from '@nybrud/contracts';
import { StepUps } from '@nybrud/database';
import type { Actor } from '@nybrud/domain';
import { CurrentActor, CurrentPerson, type Person } from '../http/actor.ts';
import { contentRead } from '../http/if-match.ts';
import { Members } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { DecisionsService } from './decisions.service.ts';
import { PaperService } from './paper.service.ts';
import { RequestActs } from './request-acts.ts';
import { SigningService } from './signing.service.ts';

type Reason = { reason: string };

/** Who may do what here is said by the request itself: its sender, its deciders and their deputies. */
@Controller('projects/:projectId')
export class RequestsController {
  constructor(
    private readonly papers: PaperService,
    private readonly signing: SigningService,
    private readonly acts: RequestActs,
    private readonly decisions: DecisionsService,
    private readonly stepUps: StepUps,
  ) {}

  /** What the deciders read. */
  @Get('requests/:requestId')
  @Members()
  @Returns(paperView)
  paper(@CurrentActor() actor: Actor, @Param({ schema: requestParams }) request: RequestParams) {
    return this.papers.show(actor, request);
  }

  /** Sign: If-Match says what was read, by its hash, and one has proved who one is within five minutes. */
  @Post('requests/:requestId/sign-offs')
  @ApiHeader({ name: 'If-Match', required: true, description: 'contentSha256 of what was read, in quotation marks' })
  @Members()
  @Returns(signedOffView, 201)
  async sign(
    @CurrentActor() actor: Actor, @CurrentPerson() { sessionId, identityId }: Person, @Param({ schema: requestParams }) request: RequestParams,
    @Headers('if-match') ifMatch: string | undefined, @Body({ schema: signBody }) { decision }: SignGate,
  ) {
    const readSha256 = contentRead(ifMatch);
    return this.signing.sign(actor, request, { decision, readSha256, renderedSha256: readSha256, proof: await this.stepUps.latest(sessionId, identityId) });
  }

  @Post('requests/:requestId/withdrawal')
  @Members()
  @Returns(requestRowView, 201)
  withdraw(@CurrentActor() actor: Actor, @Param({ schema: requestParams }) request: RequestParams, @Body({ schema: withdrawBody }) { reason }: Reason) {
    return this.acts.withdraw(actor, request, reason);
  }

  /** Pass one's own signature on to a colleague. */
  @Post('requests/:requestId/delegations')
  @Members()
  @Returns(requestRowView, 201)
  delegate(@CurrentActor() actor: Actor, @Param({ schema: requestParams }) request: RequestParams, @Body({ schema: delegateBody }) to: Delegate) {
    return this.acts.delegate(actor, request, to);
  }

  /** Remind those whose turn it is. */
  @Post('requests/:requestId/reminders')
  @Members()
  @Returns(requestRowView, 201)
  remind(@CurrentActor() actor: Actor, @Param({ schema: requestParams }) request: RequestParams) {
    return this.acts.remind(actor, request);
  }

  /** The log of decisions. */
  @Get('decisions')
  @Members()
  @Returns(decisionsView)
  log(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.decisions.list(actor, projectId);
  }

  @Get('decisions/:decisionId')
  @Members()
  @Returns(decisionView)
  receipt(@CurrentActor() actor: Actor, @Param({ schema: decisionParams }) decision: DecisionParams) {
    return this.decisions.show(actor, decision);
  }

  /** Undo a decision, while it can be: a new record, and the paper is back with its deciders. */
  @Post('decisions/:decisionId/reversal')
  @Members()
  @Returns(decisionView, 201)
  reverse(@CurrentActor() actor: Actor, @Param({ schema: decisionParams }) decision: DecisionParams, @Body({ schema: reverseBody }) { reason }: Reason) {
    return this.decisions.reverse(actor, decision, reason);
  }
}
